/** One row of the outline: a node with its numbers and what is to be said about it. */
import { isLeafOp, opsOf, STATE, type GraphDocument, type NodeRecord } from '../engine';
import type { Frame } from '../worker';

export type Mark = 'output' | 'kink' | 'off-path' | 'incomplete' | 'broken' | 'not-finite';

export interface OutlineRow {
  readonly id: string;
  readonly op: string;
  /** How a card would show the op. */
  readonly symbol: string;
  readonly isLeaf: boolean;
  readonly isConstant: boolean;
  readonly inputs: readonly (string | null)[];
  /** null: not computed. */
  readonly data: number | null;
  readonly grad: number | null;
  readonly marks: readonly Mark[];
}

const BITS: readonly (readonly [Mark, number])[] = [
  ['output', STATE.output],
  ['kink', STATE.kink],
  ['off-path', STATE.offPath],
  ['incomplete', STATE.incomplete],
  ['broken', STATE.broken],
  ['not-finite', STATE.notFinite],
];

export function outlineRow(
  document: GraphDocument,
  index: number,
  frame: Frame | null,
): OutlineRow {
  const node = document.nodes[index];
  const state = frame?.state[index] ?? 0;
  const isLeaf = isLeafOp(node.op);
  return {
    id: node.id,
    op: node.op,
    symbol: opsOf(document).get(node.op)?.symbol ?? node.op,
    isLeaf,
    isConstant: node.op === 'constant',
    inputs: node.inputs ?? [],
    data: frame && state & STATE.computed ? frame.data[index] : knownValue(node),
    grad: frame && state & STATE.graded ? frame.grad[index] : null,
    marks: BITS.filter(([, bit]) => (state & bit) !== 0).map(([mark]) => mark),
  };
}

/** A leaf's value is known before anything is computed. */
const knownValue = (node: NodeRecord): number | null => node.value ?? null;
