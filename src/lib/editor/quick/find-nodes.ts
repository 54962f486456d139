/** Finds nodes by what is written on their cards. */
import { isLeafOp, opsOf, STATE, type GraphDocument } from '../../engine';
import type { Frame } from '../../worker';
import { readConditions, type Condition } from './conditions';

type Numbers = Pick<Frame, 'data' | 'grad' | 'state'>;

/** The nodes that `tanh`, `w1`, `grad=0`, `data>1` or a caption mean; one of that very name first. */
export function findNodes(
  document: GraphDocument,
  frame: Numbers | null,
  query: string,
): readonly string[] {
  const { words, conditions } = readConditions(query);
  if (words === '' && conditions.length === 0) return [];
  const ops = opsOf(document);
  const says = (text: string | undefined): boolean => text?.toLowerCase().includes(words) === true;
  const found = document.nodes.flatMap(({ id, op, label }, node) => {
    const isSaid = says(id) || says(label) || says(op) || says(ops.get(op)?.symbol);
    const isMet = conditions.every((condition) => meets(document, frame, node, condition));
    return isSaid && isMet ? id : [];
  });
  const isExact = (id: string): boolean => id.toLowerCase() === words;
  return [...found.filter(isExact), ...found.filter((id) => !isExact(id))];
}

function meets(
  document: GraphDocument,
  frame: Numbers | null,
  node: number,
  { of, isMet }: Condition,
): boolean {
  const { op, value } = document.nodes[node];
  const state = frame?.state[node] ?? 0;
  if (of === 'grad') return (state & STATE.graded) !== 0 && isMet(frame!.grad[node]);
  if ((state & STATE.computed) !== 0) return isMet(frame!.data[node]);
  // A leaf's number is known before anything is computed.
  return isLeafOp(op) && value !== undefined && isMet(value);
}
