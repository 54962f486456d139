/** What a new group would be made of: nodes and whole groups that lie side by side. */
import { failure, success, type GraphDocument, type Outcome } from '../../engine';
import { countsIn, homesIn, meantBy, pathFrom, sizesIn, type Meant } from './families';

export interface Parts {
  readonly nodes: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  /** The group around the new one. */
  readonly home: string | null;
}

type Homes = ReadonlyMap<string, string>;

/** A group is never torn: all of it goes into the new one, or nothing. */
export function partsOf(document: GraphDocument, ids: ReadonlySet<string>): Outcome<Parts> {
  const meant = meantBy(document, ids);
  if (meant.nodes.size === 0) return failure({ code: 'nothing-to-group' });
  const homes = homesIn(document);
  const chosen = outermost(homes, ids, meant);
  const home = commonHome(homes, chosen);
  const isWhole = wholeness(document, homes, meant.nodes);
  const nodes = new Set<string>();
  const groups = new Set<string>();
  for (const id of chosen) {
    const part = partUnder(homes, id, home);
    if (part === id && meant.nodes.has(id)) nodes.add(id);
    else if (isWhole(part)) groups.add(part);
    else return failure({ code: 'group-not-possible', node: id, params: { group: part } });
  }
  const same = groupOf(document, homes, { nodes, groups, home });
  if (same !== null) return failure({ code: 'already-grouped', params: { id: same } });
  return success({ nodes, groups, home });
}

/** What was chosen as such, not only for a group that it lies in. */
function outermost(homes: Homes, ids: ReadonlySet<string>, meant: Meant): readonly string[] {
  return [...meant.groups, ...meant.nodes].filter((id) => {
    const home = homes.get(id);
    return ids.has(id) && (home === undefined || !meant.groups.has(home));
  });
}

/** The innermost group around all of them; null: there is none. */
function commonHome(homes: Homes, ids: readonly string[]): string | null {
  const [first = [], ...others] = ids.map((id) => pathFrom(homes, id));
  const paths = others.map((path) => new Set(path));
  return first.find((group) => paths.every((path) => path.has(group))) ?? null;
}

/** It, or the group around it that lies right in `home`. */
function partUnder(homes: Homes, id: string, home: string | null): string {
  let part = id;
  for (let next = homes.get(part) ?? null; next !== null && next !== home;) {
    part = next;
    next = homes.get(part) ?? null;
  }
  return part;
}

function wholeness(document: GraphDocument, homes: Homes, nodes: Iterable<string>) {
  const all = sizesIn(document, homes);
  const meant = countsIn(homes, nodes);
  return (group: string): boolean => all.get(group) === (meant.get(group) ?? 0);
}

/** The group that holds just these already; null: there is none. */
function groupOf({ groups: all = [] }: GraphDocument, homes: Homes, parts: Parts): string | null {
  const { nodes, groups, home } = parts;
  if (nodes.size === 0 && groups.size === 1) return [...groups][0];
  if (home === null) return null;
  const around = all.find(({ id }) => id === home);
  const inner = all.filter(({ id }) => homes.get(id) === home);
  const isAll = around?.nodes.length === nodes.size && inner.length === groups.size;
  return isAll ? home : null;
}
