/** Puts cards in their places. */
import {
  LIMITS,
  success,
  type GraphDocument,
  type GroupRecord,
  type NodeRecord,
} from '../../engine';
import type { Command } from './command';
import { insideOf, withInside } from './families';

/** Steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

/** After a drag: the new centres; the members of a group move along with it. */
export const move =
  (places: ReadonlyMap<string, GridPoint>): Command =>
  (document) => {
    const shifts = new Map<string, GridPoint>();
    for (const group of document.groups ?? []) {
      const to = places.get(group.id);
      const from = to && (group.at ?? middleOfGroup(document, group.id));
      if (to && from) shifts.set(group.id, [to[0] - from[0], to[1] - from[1]]);
    }
    const moved = shifts.size === 0 ? document : shifted(document, withInside(document, shifts));
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
    return success(withRecords(document, put));
  };

/** By id of nodes and groups; what has no place yet gets none. */
export function shifted(
  document: GraphDocument,
  shifts: ReadonlyMap<string, GridPoint>,
): GraphDocument {
  const shift = <T extends NodeRecord | GroupRecord>(record: T): T => {
    const [x, y] = shifts.get(record.id) ?? [0, 0];
    if ((x === 0 && y === 0) || !record.at) return record;
    return { ...record, at: onGrid([record.at[0] + x, record.at[1] + y]) };
  };
  return withRecords(document, shift);
}

/** The document with each node and each group as it is made. */
function withRecords(
  document: GraphDocument,
  make: <T extends NodeRecord | GroupRecord>(record: T) => T,
): GraphDocument {
  const { nodes, groups } = document;
  return { ...document, nodes: nodes.map(make), ...(groups && { groups: groups.map(make) }) };
}

export function middleOfGroup(document: GraphDocument, id: string): GridPoint | null {
  const { nodes } = insideOf(document, new Set([id]));
  return middleOf(document.nodes.filter((node) => nodes.has(node.id)));
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
