/** Checks the nodes of a document one by one: their names, their values, their ports. */
import { isLeafOp, MOST_INPUTS, type OpSpec } from '../ops';
import type { Problem } from '../problem';
import type { Wires } from './order';
import { shorten } from './place';
import { ID_PATTERN, LIMITS, type GraphDocument, type NodeRecord } from './schema';

/** What the nodes are checked against. */
export interface Surroundings {
  readonly index: ReadonlyMap<string, number>;
  readonly wires: Wires;
  readonly ops: ReadonlyMap<string, OpSpec>;
  /** Nodes that were found wrong before: only what they are wired to is still looked at. */
  readonly faulty: ReadonlySet<number>;
}

export function checkNodes({ nodes }: GraphDocument, around: Surroundings): readonly Problem[] {
  const { index, wires, ops, faulty } = around;
  const problems: Problem[] = [];
  const idsAreUnique = index.size === nodes.length;
  for (let place = 0; place < nodes.length && problems.length < LIMITS.problems; place++) {
    const node = nodes[place];
    if (!idsAreUnique && index.get(node.id) !== place && node.id !== '') {
      const id = shorten(node.id, 64);
      problems.push({ code: 'duplicate-id', node: id, path: `nodes[${place}].id`, params: { id } });
    }
    if (!faulty.has(place)) checkFields(node, place, ops, problems);
    checkSources(node, place, wires, problems);
  }
  return problems;
}

function checkFields(
  node: NodeRecord,
  place: number,
  ops: ReadonlyMap<string, OpSpec>,
  problems: Problem[],
): void {
  const { id, op, value, range, inputs } = node;
  const found = inputs?.length ?? 0;
  const faults: [code: string, field: string, params?: Problem['params']][] = [];
  if (!ID_PATTERN.test(id)) faults.push(['bad-id', '.id', { found: shorten(id) }]);
  const spec = ops.get(op);
  if (isLeafOp(op)) {
    if (found > 0) faults.push(['leaf-with-inputs', '.inputs']);
    if (value === undefined) faults.push(['missing-value', '']);
    else if (!Number.isFinite(value)) {
      faults.push(['not-finite-value', '.value', { found: String(value) }]);
    }
  } else if (spec !== undefined) {
    if (value !== undefined) faults.push(['op-with-value', '.value']);
    if (range !== undefined) faults.push(['op-with-range', '.range']);
    const [least, most] = portsOf(spec);
    if (found < least || found > most) {
      const field = inputs === undefined ? '' : '.inputs';
      faults.push(['wrong-port-count', field, { op, least, most, found }]);
    }
  }
  for (const [code, field, params = { op }] of faults) {
    problems.push({ code, node: id, path: `nodes[${place}]${field}`, params });
  }
}

const portsOf = (spec: OpSpec): readonly [least: number, most: number] =>
  spec.kind === 'many' ? [2, MOST_INPUTS] : [spec.inputs.length, spec.inputs.length];

function checkSources(node: NodeRecord, place: number, wires: Wires, problems: Problem[]): void {
  const first = wires.firstWire[place];
  for (let wire = first; wire < wires.firstWire[place + 1]; wire++) {
    const id = node.inputs?.[wire - first];
    if (wires.source[wire] >= 0 || typeof id !== 'string') continue;
    const port = wire - first;
    const path = `nodes[${place}].inputs[${port}]`;
    const params = { id: shorten(id, 64) };
    problems.push({ code: 'unknown-node', node: shorten(node.id, 64), port, path, params });
  }
}
