/** What an edit changed, as data: it can be applied, undone and merged with the next one. */
import { failure, success, type Outcome } from '../problem';
import { sameValue } from './equal';
import { longestRising } from './rising';
import type { GraphDocument, NodeRecord } from './schema';

/** A node and where it stands: order is meaning, it breaks ties in the pass. */
export interface PlacedNode {
  readonly at: number;
  readonly node: NodeRecord;
}

/** A node that stays where it is among those that stay, with other fields. */
export interface ChangedNode {
  readonly before: PlacedNode;
  readonly after: PlacedNode;
}

/** Any field of the document but `nodes`; undefined where it is absent. */
export interface ChangedField {
  readonly name: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface GraphDiff {
  /** How many nodes there are before. */
  readonly size: number;
  /** Places count before the edit, rising. A moved node is removed and added. */
  readonly removed: readonly PlacedNode[];
  /** Places count after the edit, rising. */
  readonly added: readonly PlacedNode[];
  readonly changed: readonly ChangedNode[];
  readonly fields: readonly ChangedField[];
}

export const isEmptyDiff = ({ removed, added, changed, fields }: GraphDiff): boolean =>
  removed.length + added.length + changed.length + fields.length === 0;

/** What leads from one document to the other. */
export function difference(before: GraphDocument, after: GraphDocument): GraphDiff {
  return {
    size: before.nodes.length,
    ...nodeDifference(before.nodes, after.nodes),
    fields: fieldDifference(before, after),
  };
}

type Nodes = readonly NodeRecord[];

function nodeDifference(
  before: Nodes,
  after: Nodes,
): Pick<GraphDiff, 'removed' | 'added' | 'changed'> {
  const removed: PlacedNode[] = [];
  const added: PlacedNode[] = [];
  const changed: ChangedNode[] = [];
  const stays = placesOfStaying(before, after);
  let next = 0;
  for (let at = 0; at < after.length; at++) {
    if (stays[at] < 0) {
      added.push({ at, node: after[at] });
      continue;
    }
    for (; next < stays[at]; next++) removed.push({ at: next, node: before[next] });
    if (!sameValue(before[next], after[at])) {
      changed.push({ before: { at: next, node: before[next] }, after: { at, node: after[at] } });
    }
    next += 1;
  }
  for (; next < before.length; next++) removed.push({ at: next, node: before[next] });
  return { removed, added, changed };
}

/** For each node of `after`, the place that it has in `before`; -1 where it is new or has moved. */
function placesOfStaying(before: Nodes, after: Nodes): Int32Array {
  const places = new Int32Array(after.length).fill(-1);
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start].id === after[start].id) places[start] = start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end)?.id === after.at(-1 - end)?.id) end += 1;
  for (let back = 1; back <= end; back++) places[after.length - back] = before.length - back;
  const placeOf = new Map<string, number>();
  for (let at = start; at < before.length - end; at++) placeOf.set(before[at].id, at);
  const middle = after.slice(start, after.length - end).map(({ id }) => placeOf.get(id) ?? -1);
  places.set(longestRising(middle), start);
  return places;
}

function fieldDifference(before: GraphDocument, after: GraphDocument): readonly ChangedField[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  names.delete('nodes');
  return [...names]
    .filter((name) => !sameValue(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

/** The document after the edit. Nodes that the edit leaves alone are the same objects. */
export function applyDiff(document: GraphDocument, diff: GraphDiff): Outcome<GraphDocument> {
  if (!fits(document, diff)) return failure({ code: 'stale-diff' });
  const nodes = applyToNodes(document.nodes, diff);
  return success({ ...applyToFields(document, diff), nodes });
}

function fits(document: GraphDocument, { size, removed, changed, fields }: GraphDiff): boolean {
  const isThere = ({ at, node }: PlacedNode) => sameValue(document.nodes[at], node);
  return (
    document.nodes.length === size &&
    removed.every(isThere) &&
    changed.every(({ before }) => isThere(before)) &&
    fields.every(({ name, before }) => sameValue(document[name], before))
  );
}

function applyToNodes(nodes: Nodes, { removed, added, changed }: GraphDiff): Nodes {
  if (removed.length + added.length + changed.length === 0) return nodes;
  const made = nodes.slice();
  for (const { before, after } of changed) made[before.at] = after.node;
  if (removed.length + added.length === 0) return made;
  const gone = new Set(removed.map(({ at }) => at));
  const staying = made.filter((_, at) => !gone.has(at));
  return mergeAdded(staying, added);
}

function mergeAdded(staying: Nodes, added: readonly PlacedNode[]): Nodes {
  const made: NodeRecord[] = [];
  let next = 0;
  for (const { at, node } of added) {
    while (made.length < at && next < staying.length) made.push(staying[next++]);
    made.push(node);
  }
  while (next < staying.length) made.push(staying[next++]);
  return made;
}

function applyToFields(document: GraphDocument, { fields }: GraphDiff): GraphDocument {
  if (fields.length === 0) return document;
  const entries = new Map(Object.entries(document));
  for (const { name, after } of fields) {
    if (after === undefined) entries.delete(name);
    else entries.set(name, after);
  }
  return Object.fromEntries(entries) as unknown as GraphDocument;
}

/** The edit that undoes this one. */
export const reverseDiff = ({ size, removed, added, changed, fields }: GraphDiff): GraphDiff => ({
  size: size - removed.length + added.length,
  removed: added,
  added: removed,
  changed: changed.map(({ before, after }) => ({ before: after, after: before })),
  fields: fields.map(({ name, before, after }) => ({ name, before: after, after: before })),
});

/** One edit in place of two that follow each other from `base`; both must fit. */
export function squashDiffs(base: GraphDocument, first: GraphDiff, second: GraphDiff): GraphDiff {
  return difference(base, applied(applied(base, first), second));
}

function applied(document: GraphDocument, diff: GraphDiff): GraphDocument {
  const after = applyDiff(document, diff);
  if (!after.ok) throw new Error('only diffs that follow each other can be squashed');
  return after.value;
}
