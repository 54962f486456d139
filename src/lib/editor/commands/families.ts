/** Which nodes lie in which groups, however deep. */
import type { GraphDocument, GroupRecord } from '../../engine';

/** What ids mean: a group means all that lies in it. */
export interface Meant {
  readonly nodes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

export function meantBy(document: GraphDocument, ids: Iterable<string>): Meant {
  const wanted = new Set(ids);
  const groups = groupsWithin(document, wanted);
  const nodes = new Set<string>();
  for (const { id } of document.nodes) if (wanted.has(id)) nodes.add(id);
  for (const group of document.groups ?? []) {
    if (groups.has(group.id)) for (const id of group.nodes) nodes.add(id);
  }
  return { nodes, groups };
}

/** The wanted groups and all that lie in them. */
function groupsWithin({ groups = [] }: GraphDocument, wanted: ReadonlySet<string>): Set<string> {
  const children = childrenOf(groups);
  const found = new Set(groups.flatMap(({ id }) => (wanted.has(id) ? id : [])));
  // A set goes on over what is added to it meanwhile.
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child);
  return found;
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
