/** Copies parts of a document, within it or from one to another. */
import { type GraphDocument, type GroupRecord, type NodeRecord } from '../../engine';
import type { Command } from './command';
import { countsIn, homesIn, meantBy, sizesIn } from './families';
import { paste } from './paste';
import { without } from './records';

/** These nodes as a document: wires from outside become open ports, whole groups come along. */
export function fragmentOf(document: GraphDocument, ids: Iterable<string>): GraphDocument {
  const { nodes: taken } = meantBy(document, ids);
  const nodes = document.nodes.flatMap((node) => (taken.has(node.id) ? cutOff(node, taken) : []));
  const groups = wholeGroups(document, taken);
  const used = new Set(nodes.map(({ op }) => op));
  const ops = document.ops?.filter(({ name }) => used.has(name)) ?? [];
  const { format, version, output } = document;
  return {
    format,
    version,
    nodes,
    ...(output !== undefined && taken.has(output) && { output }),
    ...(groups.length > 0 && { groups }),
    ...(ops.length > 0 && { ops }),
  };
}

function cutOff(node: NodeRecord, taken: ReadonlySet<string>): NodeRecord {
  const { inputs } = node;
  if (inputs === undefined || inputs.every((id) => id === null || taken.has(id))) return node;
  return { ...node, inputs: inputs.map((id) => (id !== null && taken.has(id) ? id : null)) };
}

function wholeGroups(document: GraphDocument, taken: ReadonlySet<string>): readonly GroupRecord[] {
  const homes = homesIn(document);
  const all = sizesIn(document, homes);
  const counts = countsIn(homes, taken);
  const isWhole = (id: string): boolean => counts.has(id) && counts.get(id) === all.get(id);
  return (document.groups ?? []).flatMap((group) => {
    if (!isWhole(group.id)) return [];
    const isInner = group.parent != null && isWhole(group.parent);
    return isInner ? group : without(group, 'parent');
  });
}

/** The copies stand a little aside, in the groups of what they were copied from. */
export const duplicate =
  (ids: Iterable<string>): Command =>
  (document) =>
    paste(fragmentOf(document, ids), undefined, homesIn(document))(document);
