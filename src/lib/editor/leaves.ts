/** The leaves that move the output, the strongest first. */
import { isLeafOp, STATE, type GraphDocument } from '../engine';
import type { Frame } from '../worker';

export interface LeafGradient {
  readonly id: string;
  readonly grad: number;
}

export function strongestLeaves(
  document: GraphDocument,
  frame: Frame | null,
): readonly LeafGradient[] {
  if (frame === null) return [];
  const leaves = document.nodes.flatMap(({ id, op }, index): LeafGradient[] => {
    const hasGradient = (frame.state[index] & STATE.graded) !== 0;
    const grad = frame.grad[index];
    return isLeafOp(op) && hasGradient && Number.isFinite(grad) ? [{ id, grad }] : [];
  });
  return leaves.sort((one, other) => Math.abs(other.grad) - Math.abs(one.grad));
}
