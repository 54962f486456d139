/** The pass of a document under its own rules: fast where they are the right ones. */
import type { GraphDocument } from '../graph';
import { compile } from './compile';
import { passResult, type PassResult } from './result';
import { rulesAreRight } from './rules';
import { runByRules } from './rules-run';
import { annotate, backward, forward } from './run';
import type { Workspace } from './workspace';

export function evaluate(document: GraphDocument, workspace?: Workspace): PassResult {
  if (!rulesAreRight(document)) return runByRules(document, workspace);
  const tape = compile(document, workspace);
  forward(tape);
  backward(tape);
  annotate(tape);
  return passResult(tape);
}
