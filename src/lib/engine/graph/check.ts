/** Checks a document whose fields have the right types: names, ports, values, cycles. */
import { opsOf } from '../ops';
import type { Problem } from '../problem';
import { checkData } from './check-data';
import { checkGroups } from './check-groups';
import { checkNodes } from './check-nodes';
import { checkOwnOps } from './check-ops';
import { checkRules } from './check-rules';
import { findCycle, indexNodes, indexWires, type Wires } from './order';
import { shorten } from './place';
import { LIMITS, type GraphDocument } from './schema';

/** What is wrong with a document that was made or edited here; the first hundred problems. */
export const checkDocument = (document: GraphDocument): readonly Problem[] =>
  problemsOf(document, new Set());

/** The same, without repeating what is known about the nodes at these positions. */
export function problemsOf(
  document: GraphDocument,
  faulty: ReadonlySet<number>,
): readonly Problem[] {
  const index = indexNodes(document);
  const wires = indexWires(document, index);
  const own = checkOwnOps(document);
  const ops = opsOf({ ops: own.sound });
  return [
    ...checkNodes(document, { index, wires, ops, faulty }),
    ...checkCycles(document, wires),
    ...checkOutput(document, index),
    ...checkGroups(document, index),
    ...checkData(document, index),
    ...own.problems,
    ...checkRules(document),
  ].slice(0, LIMITS.problems);
}

/** How many nodes of a cycle are named. */
const MOST_NAMED = 12;

function checkCycles(document: GraphDocument, wires: Wires): readonly Problem[] {
  const cycle = findCycle(wires);
  if (cycle === null) return [];
  const ids = cycle.slice(0, MOST_NAMED).map((place) => shorten(document.nodes[place].id, 64));
  const rest = cycle.length > MOST_NAMED ? ['…'] : [];
  const params = { cycle: [...ids, ...rest, ids[0]].join(' → '), length: cycle.length };
  return [{ code: 'cycle', node: ids[0], path: `nodes[${cycle[0]}]`, params }];
}

function checkOutput(
  { output }: GraphDocument,
  index: ReadonlyMap<string, number>,
): readonly Problem[] {
  if (output === undefined || index.has(output)) return [];
  return [{ code: 'unknown-node', path: 'output', params: { id: shorten(output, 64) } }];
}
