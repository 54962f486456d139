/** The pass of a document under whatever rules it has. */
import type { GraphDocument } from '../graph';
import { compile } from './compile';
import type { PassResult } from './result';
import { rulesOf } from './rules';
import { Gradients } from './rules-gradients';
import { momentResult } from './rules-result';
import { localSlopes } from './rules-slopes';
import { runBackward } from './rules-walk';
import { forward } from './run';
import { createWorkspace, type Workspace } from './workspace';
import type { StepLog } from './trace-log';
import type { Tape } from './tape';

/** Ends on the same numbers as the trace of the document, without keeping its steps. */
export function runByRules(document: GraphDocument, workspace?: Workspace): PassResult {
  const tape = compile(document, workspace);
  forward(tape);
  const gradients = gradientsOf(tape);
  const problem = runBackward(gradients, rulesOf(document));
  return momentResult(gradients, { firstHidden: tape.size, finished: true, problem });
}

/** A tape of its own, with its values, for whoever needs to keep one; on the plain evaluator. */
export function keptTape(document: GraphDocument): Tape {
  const tape = compile(document, createWorkspace({ webAssembly: false }));
  forward(tape);
  return tape;
}

export const gradientsOf = (tape: Tape, log: StepLog | null = null): Gradients =>
  new Gradients(tape, localSlopes(tape), rulesOf(tape.document).accumulate, log);
