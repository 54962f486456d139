/** Which nodes lie in which groups, however deep. */
import type { GraphDocument, GroupRecord } from '../../engine';

/** What ids mean: a group means all that lies in it. */
export interface Meant {
  readonly nodes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

export function meantBy(document: GraphDocument, ids: Iterable<string>): Meant {
  const wanted = new Set(ids);
  const { nodes: inside, groups } = insideOf(document, wanted);
  const nodes = new Set(inside);
  for (const { id } of document.nodes) if (wanted.has(id)) nodes.add(id);
  return { nodes, groups };
}

/** The groups among the ids, and all that lies in them. */
export function insideOf({ groups = [] }: GraphDocument, ids: ReadonlySet<string>): Meant {
  const children = childrenOf(groups);
  const found = new Set(groups.flatMap(({ id }) => (ids.has(id) ? id : [])));
  // A set goes on over what is added to it meanwhile.
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  const nodes = groups.flatMap((group) => (found.has(group.id) ? group.nodes : []));
  return { nodes: new Set(nodes), groups: found };
}

function childrenOf(groups: readonly GroupRecord[]): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { id, parent } of groups) {
    if (parent == null) continue;
    const known = children.get(parent);
    if (known === undefined) children.set(parent, [id]);
    else known.push(id);
  }
  return children;
}

/** The group in which each node and each group lies; those that lie in none are missing. */
export function homesIn({ groups = [] }: GraphDocument): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const { id, nodes, parent } of groups) {
    for (const node of nodes) homes.set(node, id);
    if (parent != null) homes.set(id, parent);
  }
  return homes;
}

/** By group: how many nodes lie in it, however deep. */
export function sizesIn(
  { groups = [] }: GraphDocument,
  homes: ReadonlyMap<string, string>,
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { id, nodes } of groups) {
    for (const group of [id, ...pathFrom(homes, id)]) {
      sizes.set(group, (sizes.get(group) ?? 0) + nodes.length);
    }
  }
  return sizes;
}

/** By group: how many of these nodes lie in it, however deep. */
export function countsIn(
  homes: ReadonlyMap<string, string>,
  nodes: Iterable<string>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of nodes) {
    for (let home = homes.get(id); home !== undefined; home = homes.get(home)) {
      counts.set(home, (counts.get(home) ?? 0) + 1);
    }
  }
  return counts;
}

/** The groups around a node or a group, the innermost first. */
export function pathFrom(homes: ReadonlyMap<string, string>, id: string): readonly string[] {
  const path: string[] = [];
  for (let home = homes.get(id); home !== undefined; home = homes.get(home)) path.push(home);
  return path;
}

/** What is said of groups holds for all that lies in them; of the outermost, where it is two. */
export function withInside<T>(
  document: GraphDocument,
  byGroup: ReadonlyMap<string, T>,
): ReadonlyMap<string, T> {
  const homes = homesIn(document);
  const all = new Map(byGroup);
  for (const id of homes.keys()) {
    const carrier = pathFrom(homes, id).findLast((group) => byGroup.has(group));
    const said = carrier === undefined ? undefined : byGroup.get(carrier);
    if (said !== undefined) all.set(id, said);
  }
  return all;
}
