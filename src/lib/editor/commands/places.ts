/** Puts cards in their places. */
import {
  LIMITS,
  success,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
} from '../../engine';
import type { Command } from './command';
import { meantBy } from './families';

/** Steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

/** After a drag: the new centres; the members of a group move along with it. */
export const move =
  (places: ReadonlyMap<string, GridPoint>): Command =>
  (document) => {
    const all = new Map<string, GridPoint>();
    for (const group of document.groups ?? []) {
      const to = places.get(group.id);
      if (to !== undefined) takeAlong(document, group, to, all);
    }
    for (const [id, at] of places) all.set(id, at);
    return place(all)(document);
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

function takeAlong(
  document: GraphDocument,
  group: GroupRecord,
  to: GridPoint,
  places: Map<string, GridPoint>,
): void {
  const inside = meantBy(document, [group.id]);
  const from = group.at ?? middleOf(document.nodes.filter(({ id }) => inside.nodes.has(id)));
  if (from === null) return;
  const shift = (record: NodeRecord | GroupRecord): void => {
    const [x, y] = record.at ?? [];
    if (x === undefined || y === undefined) return;
    places.set(record.id, [x + to[0] - from[0], y + to[1] - from[1]]);
  };
  for (const node of document.nodes) if (inside.nodes.has(node.id)) shift(node);
  for (const inner of document.groups ?? []) if (inside.groups.has(inner.id)) shift(inner);
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
