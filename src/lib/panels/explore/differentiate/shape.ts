/** Whether two documents have the same derivative but for the values of their leaves. */
import type { GraphDocument, NodeRecord } from '../../../engine';

export function isSameShape(one: GraphDocument, other: GraphDocument): boolean {
  if (one === other) return true;
  const isAlike = one.nodes.length === other.nodes.length && one.output === other.output;
  const rest = one.ops === other.ops && one.groups === other.groups && one.rules === other.rules;
  return isAlike && rest && one.nodes.every((node, place) => isSameNode(node, other.nodes[place]));
}

/** Constants are folded, so theirs count. */
const isSameNode = (one: NodeRecord, other: NodeRecord): boolean =>
  one === other ||
  (one.id === other.id &&
    one.op === other.op &&
    one.inputs === other.inputs &&
    (one.op !== 'constant' || one.value === other.value));
