/** What an action is about: what is selected, else the card that the keyboard is on. */
import { GRID, visibleGraph, type Card } from '../../layout';
import type { GroupRecord, NodeRecord } from '../../engine';
import type { GridPoint } from '../../canvas';
import type { Workbench } from '../workbench';

/** Nodes and groups by their ids. */
export function subject({ editor }: Workbench): readonly string[] {
  const { selection, focus } = editor;
  if (selection.ids.size > 0) return [...selection.ids];
  return focus === null || selection.wires.length > 0 ? [] : [focus];
}

export const hasSubject = (workbench: Workbench): boolean => subject(workbench).length > 0;

/** The one node that is meant; null where there is none or more. */
export function oneNode(workbench: Workbench): NodeRecord | null {
  const ids = subject(workbench);
  return ids.length === 1 ? nodeCalled(workbench, ids[0]) : null;
}

export const nodeCalled = ({ editor }: Workbench, id: string): NodeRecord | null =>
  editor.document.nodes.find((node) => node.id === id) ?? null;

/** The nodes that are meant, those of meant groups too. */
export function subjectNodes(workbench: Workbench): readonly string[] {
  const { editor } = workbench;
  if (editor.selection.ids.size > 0) return editor.selectedNodes;
  const ids = new Set(subject(workbench));
  const ofGroups = groupsAmong(workbench, ids).flatMap(({ nodes }) => nodes);
  const meant = new Set([...ids, ...ofGroups]);
  return editor.document.nodes.flatMap(({ id }) => (meant.has(id) ? id : []));
}

/** The groups that are meant: by themselves, or by a node of theirs. */
export function subjectGroups(workbench: Workbench): readonly GroupRecord[] {
  const ids = new Set(subject(workbench));
  const meant = groupsAmong(workbench, ids);
  if (meant.length > 0) return meant;
  const { groups = [] } = workbench.editor.document;
  return groups.filter(({ nodes }) => nodes.some((id) => ids.has(id)));
}

function groupsAmong({ editor }: Workbench, ids: ReadonlySet<string>): readonly GroupRecord[] {
  return editor.document.groups?.filter(({ id }) => ids.has(id)) ?? [];
}

/** The cards on which the nodes that are meant stand. */
export function subjectCards(workbench: Workbench): readonly Card[] {
  return cardsOf(workbench, subjectNodes(workbench));
}

export function cardsOf({ editor }: Workbench, nodes: Iterable<string>): readonly Card[] {
  const { cards, cardOf } = visibleGraph(editor.document);
  const places = new Set(Array.from(nodes, (id) => cardOf.get(id)));
  return Array.from(places, (place) => (place === undefined ? [] : [cards[place]])).flat();
}

export const placeOf = ({ x, y }: Card): GridPoint => [Math.round(x / GRID), Math.round(y / GRID)];

/** What `did-…` texts say about them. */
export const named = (ids: readonly string[]): { id: string; count: number } => ({
  id: ids[0] ?? '',
  count: ids.length,
});
