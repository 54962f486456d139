/** What a changed document asks of the tape: new values in old slots, or a new tape. */
import type { GraphDocument, NodeRecord } from '../engine';

/**
 * The nodes whose value changed, by index; null where the tape itself would be another one.
 * Captions, places and the like change nothing. Unchanged nodes are mostly the same objects.
 */
export function changedLeaves(before: GraphDocument, after: GraphDocument): number[] | null {
  if (!sameFrame(before, after)) return null;
  const changed: number[] = [];
  for (let index = 0; index < after.nodes.length; index += 1) {
    const [old, node] = [before.nodes[index], after.nodes[index]];
    if (old === node) continue;
    if (!sameShape(old, node)) return null;
    if (old.value !== node.value) changed.push(index);
  }
  return changed;
}

const sameFrame = (before: GraphDocument, after: GraphDocument): boolean =>
  before.nodes.length === after.nodes.length &&
  before.output === after.output &&
  before.ops === after.ops &&
  before.rules === after.rules &&
  before.data === after.data;

const sameShape = (before: NodeRecord, after: NodeRecord): boolean =>
  before.id === after.id && before.op === after.op && sameInputs(before.inputs, after.inputs);

function sameInputs(before: NodeRecord['inputs'], after: NodeRecord['inputs']): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined) return false;
  return before.length === after.length && before.every((input, port) => input === after[port]);
}
