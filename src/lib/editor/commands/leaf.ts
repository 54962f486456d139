/** Sets the numbers of leaves. */
import {
  failure,
  isLeafOp,
  success,
  type GraphDocument,
  type NodeRecord,
  type Outcome,
  type Problem,
} from '../../engine';
import type { Command } from './command';
import { changeNode, without } from './records';

export const setValue = (id: string, value: number): Command => setValues(new Map([[id, value]]));

export const setValues =
  (values: ReadonlyMap<string, number>): Command =>
  (document) => {
    const problem = problemOf(document, values);
    if (problem !== null) return failure(problem);
    const changed = (node: NodeRecord): NodeRecord => {
      const value = values.get(node.id);
      // JSON has no -0, so documents have none.
      return value === undefined ? node : { ...node, value: value + 0 };
    };
    return success({ ...document, nodes: document.nodes.map(changed) });
  };

function problemOf(document: GraphDocument, values: ReadonlyMap<string, number>): Problem | null {
  const missing = new Set(values.keys());
  for (const node of document.nodes) {
    const value = values.get(node.id);
    if (value === undefined) continue;
    missing.delete(node.id);
    if (!isLeafOp(node.op)) return notALeaf(node);
    if (!Number.isFinite(value)) return notFinite(node, value);
  }
  for (const id of missing) return { code: 'no-such-node', node: id };
  return null;
}

/** The ends of a leaf's slider; null takes them away. */
export const setRange =
  (id: string, range: readonly [low: number, high: number] | null): Command =>
  (document) =>
    changeNode(document, id, (node) => (range ? ranged(node, range) : withoutRange(node)));

function ranged(node: NodeRecord, [low, high]: readonly [number, number]): Outcome<NodeRecord> {
  if (!isLeafOp(node.op)) return failure(notALeaf(node));
  const wild = [low, high].find((end) => !Number.isFinite(end));
  if (wild !== undefined) return failure(notFinite(node, wild));
  if (low >= high) return failure({ code: 'slider-empty', node: node.id, params: { low, high } });
  return success({ ...node, range: [low + 0, high + 0] });
}

const withoutRange = (node: NodeRecord): Outcome<NodeRecord> =>
  success(node.range === undefined ? node : without(node, 'range'));

const notALeaf = ({ id, op }: NodeRecord): Problem => ({
  code: 'not-a-leaf',
  node: id,
  params: { op },
});

const notFinite = ({ id }: NodeRecord, value: number): Problem => ({
  code: 'number-not-finite',
  node: id,
  params: { value: String(value) },
});
