/** Whether two states of a document are walked through by the same steps: values may differ. */
import type { GraphDocument, NodeRecord } from '../../engine';

export function haveSameSteps(before: GraphDocument, after: GraphDocument): boolean {
  if (before === after) return true;
  if (before.rules !== after.rules || before.ops !== after.ops) return false;
  if (before.output !== after.output || before.nodes.length !== after.nodes.length) return false;
  return before.nodes.every((node, place) => isSameNode(node, after.nodes[place]));
}

function isSameNode(before: NodeRecord, after: NodeRecord): boolean {
  if (before === after) return true;
  return before.id === after.id && before.op === after.op && areSame(before.inputs, after.inputs);
}

function areSame(before: NodeRecord['inputs'], after: NodeRecord['inputs']): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined) return false;
  return before.length === after.length && before.every((id, port) => id === after[port]);
}
