/** Which groups are seen, and on whose card a hidden node is found. */
import type { GraphDocument, GroupRecord } from '../engine';

export interface Homes {
  readonly groups: readonly GroupRecord[];
  /** Places in `groups`, every parent before its children. */
  readonly fromOutside: readonly number[];
  readonly parent: Int32Array;
  readonly depth: Int32Array;
  /** By group: the outermost folded group that holds it or is it; -1 where it is unfolded on the screen. */
  readonly cardOfGroup: Int32Array;
  /** By node: the group that it belongs to, or -1. */
  readonly group: Int32Array;
  /** By node: the folded group whose card stands for it, or -1. */
  readonly card: Int32Array;
}

export function homesOf(document: GraphDocument, index: ReadonlyMap<string, number>): Homes {
  const { groups = [] } = document;
  const parent = parentsOf(groups);
  const fromOutside = parentsFirst(parent);
  const depth = new Int32Array(groups.length);
  const cardOfGroup = new Int32Array(groups.length).fill(-1);
  for (const group of fromOutside) {
    const above = parent[group];
    if (above >= 0) depth[group] = depth[above] + 1;
    const outer = above < 0 ? -1 : cardOfGroup[above];
    cardOfGroup[group] = outer < 0 && groups[group].folded === true ? group : outer;
  }
  const group = groupOfNodes(document, groups, index);
  const card = group.map((home) => (home < 0 ? -1 : cardOfGroup[home]));
  return { groups, fromOutside, parent, depth, cardOfGroup, group, card };
}

function parentsOf(groups: readonly GroupRecord[]): Int32Array {
  const places = new Map(groups.map(({ id }, place): [string, number] => [id, place]));
  return Int32Array.from(groups, ({ parent }) =>
    parent == null ? -1 : (places.get(parent) ?? -1),
  );
}

function parentsFirst(parent: Int32Array): readonly number[] {
  const children: number[][] = Array.from(parent, () => []);
  const order: number[] = [];
  parent.forEach((above, group) => (above < 0 ? order : children[above]).push(group));
  for (let next = 0; next < order.length; next += 1) {
    for (const child of children[order[next]]) order.push(child);
  }
  return order;
}

function groupOfNodes(
  document: GraphDocument,
  groups: readonly GroupRecord[],
  index: ReadonlyMap<string, number>,
): Int32Array {
  const home = new Int32Array(document.nodes.length).fill(-1);
  groups.forEach(({ nodes }, group) => {
    for (const id of nodes) home[index.get(id) ?? -1] = group;
  });
  return home;
}
