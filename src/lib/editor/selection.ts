/** What is selected: cards and wires, as plain data that follows the document. */
import { isAutomatic } from '../code';
import type { GraphDiff, GraphDocument, NodeRecord } from '../engine';
import type { WireEnd } from '../layout';

export interface Selection {
  /** Of nodes and of groups. */
  readonly ids: ReadonlySet<string>;
  readonly wires: readonly WireEnd[];
}

export type How = 'replace' | 'add' | 'toggle';

export const NOTHING_SELECTED: Selection = { ids: new Set(), wires: [] };

export const selectionOf = (ids: Iterable<string>, wires: readonly WireEnd[] = []): Selection => ({
  ids: new Set(ids),
  wires,
});

/** What is selected once these have been chosen as well, or instead. */
export function choose(before: Selection, chosen: Selection, how: How): Selection {
  if (how === 'replace') return chosen;
  const isToggled = how === 'toggle';
  const ids = new Set(before.ids);
  for (const id of chosen.ids) {
    if (isToggled && ids.has(id)) ids.delete(id);
    else ids.add(id);
  }
  const wires = new Map(before.wires.map((end) => [nameOf(end), end]));
  for (const end of chosen.wires) {
    if (isToggled && wires.has(nameOf(end))) wires.delete(nameOf(end));
    else wires.set(nameOf(end), end);
  }
  return { ids, wires: [...wires.values()] };
}

const nameOf = ({ node, port }: WireEnd): string => `${node}/${port}`;

/** Without what is not, or no longer, in the document; the same object where nothing is lost. */
export function prune(selection: Selection, document: GraphDocument): Selection {
  if (isNothing(selection)) return selection;
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const groups = new Set(document.groups?.map(({ id }) => id));
  const ids = [...selection.ids].filter((id) => nodes.has(id) || groups.has(id));
  const wires = selection.wires.filter(({ node, port }) => nodes.get(node)?.inputs?.[port] != null);
  const isSame = ids.length === selection.ids.size && wires.length === selection.wires.length;
  return isSame ? selection : { ids: new Set(ids), wires };
}

export const isNothing = ({ ids, wires }: Selection): boolean =>
  ids.size === 0 && wires.length === 0;

/** The nodes that are meant: those inside of selected groups too. In document order. */
export function nodesOf(document: GraphDocument, { ids }: Selection): readonly string[] {
  const groups = document.groups ?? [];
  const meant = new Set(ids);
  const parts = groups.map(({ id }) => id).filter((id) => ids.has(id));
  for (const part of parts) {
    for (const { id, nodes, parent } of groups) {
      if (id === part) nodes.forEach((node) => meant.add(node));
      else if (parent === part && !parts.includes(id)) parts.push(id);
    }
  }
  return document.nodes.flatMap(({ id }) => (meant.has(id) ? id : []));
}

/** New names by old ones, where all that an edit did to some nodes was to rename them. */
export function renamesIn({ removed, added }: GraphDiff): ReadonlyMap<string, string> {
  if (removed.length !== added.length) return new Map();
  // With another op, a name that counted the old one counts the new one.
  const [first] = removed;
  const isRecounted =
    removed.length === 1 && first.at === added[0].at && isAutomatic(first.node.id, first.node.op);
  const isRenamed = removed.every(({ node }, place) => isSameBut(node, added[place].node));
  if (!isRecounted && !isRenamed) return new Map();
  return new Map(removed.map(({ node }, place) => [node.id, added[place].node.id]));
}

/** Inputs are left out: those that were renamed along read differently. */
const isSameBut = (one: NodeRecord, other: NodeRecord): boolean =>
  one.op === other.op &&
  one.value === other.value &&
  one.inputs?.length === other.inputs?.length &&
  one.at?.join() === other.at?.join();

/** The same cards and wires under their new names. */
export function renamed(selection: Selection, names: ReadonlyMap<string, string>): Selection {
  if (names.size === 0 || isNothing(selection)) return selection;
  const now = (id: string): string => names.get(id) ?? id;
  return {
    ids: new Set([...selection.ids].map(now)),
    wires: selection.wires.map(({ node, port }) => ({ node: now(node), port })),
  };
}
