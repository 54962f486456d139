/** Puts cards in their places. */
import {
  LIMITS,
  success,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
} from '../../engine';
import type { Command } from './command';
import { homesIn, meantBy, pathFrom, type Meant } from './families';

/** Steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

/** After a drag: the new centres; the members of a group move along with it. */
export const move =
  (places: ReadonlyMap<string, GridPoint>): Command =>
  (document) => {
    const homes = homesIn(document);
    let moved = document;
    for (const group of document.groups ?? []) {
      const to = places.get(group.id);
      const isCarried = pathFrom(homes, group.id).some((around) => places.has(around));
      if (to !== undefined && !isCarried) moved = withMembers(moved, group, to);
    }
    return place(places)(moved);
  };

/** Exactly these places; of a group its own alone. */
export const place =
  (places: ReadonlyMap<string, GridPoint>): Command =>
  (document) => {
    const put = <T extends NodeRecord | GroupRecord>(record: T): T => {
      const at = places.get(record.id);
      return at === undefined ? record : { ...record, at: onGrid(at) };
    };
    const { nodes, groups } = document;
    return success({
      ...document,
      nodes: nodes.map(put),
      ...(groups && { groups: groups.map(put) }),
    });
  };

function withMembers(document: GraphDocument, group: GroupRecord, to: GridPoint): GraphDocument {
  const inside = meantBy(document, [group.id]);
  const from = group.at ?? middleOf(document.nodes.filter(({ id }) => inside.nodes.has(id)));
  return from === null ? document : shifted(document, inside, [to[0] - from[0], to[1] - from[1]]);
}

/** What has no place yet gets none. */
export function shifted(document: GraphDocument, meant: Meant, [x, y]: GridPoint): GraphDocument {
  if (x === 0 && y === 0) return document;
  const shift = <T extends NodeRecord | GroupRecord>(record: T): T =>
    record.at ? { ...record, at: onGrid([record.at[0] + x, record.at[1] + y]) } : record;
  const { nodes, groups } = document;
  return {
    ...document,
    nodes: nodes.map((node) => (meant.nodes.has(node.id) ? shift(node) : node)),
    ...(groups && {
      groups: groups.map((each) => (meant.groups.has(each.id) ? shift(each) : each)),
    }),
  };
}

/** The middle of the box around centres; null where nothing has a place. */
export function middleOf(records: readonly { readonly at?: GridPoint }[]): GridPoint | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { at } of records) {
    if (at === undefined) continue;
    left = Math.min(left, at[0]);
    right = Math.max(right, at[0]);
    top = Math.min(top, at[1]);
    bottom = Math.max(bottom, at[1]);
  }
  return left > right ? null : onGrid([(left + right) / 2, (top + bottom) / 2]);
}

/** The nearest place that a document can hold: whole, near enough, neither NaN nor -0. */
export const onGrid = ([x, y]: GridPoint): GridPoint => [within(x), within(y)];

const within = (steps: number): number =>
  Math.round(Math.max(-LIMITS.at, Math.min(LIMITS.at, steps))) || 0;
