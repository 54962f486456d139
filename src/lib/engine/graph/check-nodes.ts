/** Checks the nodes of a document one by one: their names, their values, their ports. */
import { isLeafOp, MOST_INPUTS, type OpSpec } from '../ops';
import type { Problem } from '../problem';
import { shorten } from './place';
import { ID_PATTERN, LIMITS, type GraphDocument, type NodeRecord } from './schema';

/** What the nodes are checked against. */
export interface Surroundings {
  readonly index: ReadonlyMap<string, number>;
  readonly ops: ReadonlyMap<string, OpSpec>;
  /** Nodes that were found wrong before: only what they are wired to is still looked at. */
  readonly faulty: ReadonlySet<number>;
}

export function checkNodes(document: GraphDocument, around: Surroundings): readonly Problem[] {
  const problems: Problem[] = [];
  for (const [place, node] of document.nodes.entries()) {
    if (problems.length >= LIMITS.problems) break;
    if (around.index.get(node.id) !== place && node.id !== '') {
      const id = shorten(node.id, 64);
      problems.push({ code: 'duplicate-id', node: id, path: `nodes[${place}].id`, params: { id } });
    }
    if (!around.faulty.has(place)) checkFields(node, place, around.ops, problems);
    checkSources(node, place, around.index, problems);
  }
  return problems;
}

function checkFields(
  node: NodeRecord,
  place: number,
  ops: ReadonlyMap<string, OpSpec>,
  problems: Problem[],
): void {
  const say = (code: string, field: string, params: Problem['params'] = { op: node.op }) =>
    problems.push({ code, node: node.id, path: `nodes[${place}]${field}`, params });
  if (!ID_PATTERN.test(node.id)) say('bad-id', '.id', { found: shorten(node.id) });
  const found = node.inputs?.length ?? 0;
  if (isLeafOp(node.op)) {
    if (found > 0) say('leaf-with-inputs', '.inputs');
    if (node.value === undefined) say('missing-value', '');
    else if (!Number.isFinite(node.value)) {
      say('not-finite-value', '.value', { found: String(node.value) });
    }
    return;
  }
  const spec = ops.get(node.op);
  if (spec === undefined) return;
  if (node.value !== undefined) say('op-with-value', '.value');
  if (node.range !== undefined) say('op-with-range', '.range');
  const [least, most] = portsOf(spec);
  if (found < least || found > most) {
    const counts = { op: node.op, least, most, found };
    say('wrong-port-count', node.inputs === undefined ? '' : '.inputs', counts);
  }
}

const portsOf = (spec: OpSpec): readonly [least: number, most: number] =>
  spec.kind === 'many' ? [2, MOST_INPUTS] : [spec.inputs.length, spec.inputs.length];

function checkSources(
  node: NodeRecord,
  place: number,
  index: ReadonlyMap<string, number>,
  problems: Problem[],
): void {
  node.inputs?.forEach((id, port) => {
    if (id === null || index.has(id)) return;
    const path = `nodes[${place}].inputs[${port}]`;
    const params = { id: shorten(id, 64) };
    problems.push({ code: 'unknown-node', node: shorten(node.id, 64), port, path, params });
  });
}
