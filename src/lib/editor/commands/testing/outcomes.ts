/** What tests of commands ask: the document that a command made, or why it was refused. */
import { checkDocument, type GraphDocument } from '../../../engine';
import { say } from '../../../messages';
import type { Command } from '../command';

/** The document afterwards, which is sound. */
export function done(document: GraphDocument, command: Command): GraphDocument {
  const outcome = command(document);
  if (!outcome.ok) throw new Error(outcome.problems.map(say).join(' '));
  const problems = checkDocument(outcome.value);
  if (problems.length > 0) throw new Error(problems.map(say).join(' '));
  return outcome.value;
}

/** Why it was refused, in words; empty where it was not. */
export function refusal(document: GraphDocument, command: Command): string {
  const outcome = command(document);
  return outcome.ok ? '' : outcome.problems.map(say).join(' ');
}

/** The wires of a node, port by port. */
export const inputsOf = (document: GraphDocument, id: string) =>
  document.nodes.find((node) => node.id === id)?.inputs;
