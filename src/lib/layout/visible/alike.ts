/** Whether two documents show the same cards and wires: the values may differ. */
import type { GraphDocument, NodeRecord } from '../../engine';

export function looksAlike(before: GraphDocument, after: GraphDocument): boolean {
  const { nodes, output, groups, ops } = before;
  if (after.output !== output || after.groups !== groups || after.ops !== ops) return false;
  return (
    after.nodes.length === nodes.length &&
    nodes.every((node, place) => isSame(node, after.nodes[place]))
  );
}

const isSame = (a: NodeRecord, b: NodeRecord): boolean =>
  a === b || (a.id === b.id && a.op === b.op && a.inputs === b.inputs && a.at === b.at);
