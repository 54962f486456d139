/** A document beside its numbers, and what it says of single nodes. */
import {
  isLeafOp,
  opsOf,
  outputOf,
  STATE,
  type GraphDocument,
  type OpSpec,
  type PassResult,
} from '../../engine';

/** They belong together: numbers are never read beside another document than their own. */
export interface Numbered {
  readonly document: GraphDocument;
  /** null: nothing is computed. */
  readonly frame: Omit<PassResult, 'document'> | null;
}

export const indexOf = ({ nodes }: GraphDocument, id: string): number =>
  nodes.findIndex((node) => node.id === id);

export function dataOf({ document, frame }: Numbered, index: number): number | null {
  const node = document.nodes[index];
  if (node === undefined) return null;
  if (frame !== null && frame.state[index] & STATE.computed) return frame.data[index];
  // A leaf's value is known before anything is computed.
  return isLeafOp(node.op) ? (node.value ?? null) : null;
}

export function gradOf({ frame }: Numbered, index: number): number | null {
  return frame !== null && index >= 0 && frame.state[index] & STATE.graded
    ? frame.grad[index]
    : null;
}

/** The values by name of these nodes; null when one of them has none. */
export function valuesOf(
  numbered: Numbered,
  ids: readonly (string | null)[],
): ReadonlyMap<string, number> | null {
  const values = new Map<string, number>();
  for (const id of ids) {
    const value = id === null ? null : dataOf(numbered, indexOf(numbered.document, id));
    if (id === null || value === null) return null;
    values.set(id, value);
  }
  return values;
}

export const specOf = (document: GraphDocument, op: string): OpSpec | null =>
  isLeafOp(op) ? null : (opsOf(document).get(op) ?? null);

/** Where backward starts; null when it starts nowhere. */
export const startOf = ({ document, frame }: Numbered): string | null =>
  frame === null ? outputOf(document) : (document.nodes[frame.output]?.id ?? null);

/** What is shown of a node: the newest document, without numbers, where the shown one lacks it. */
export function numberedWith(shown: Numbered, document: GraphDocument, id: string): Numbered {
  return indexOf(shown.document, id) >= 0 ? shown : { document, frame: null };
}
