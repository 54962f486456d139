/** Changes the graph as an action does: says what was done, and shows what came of it. */
import { tick } from 'svelte';
import type { GridPoint } from '../../canvas';
import { addFormula, type Command, type What } from '../../editor';
import type { GraphDiff, GraphDocument, GroupRecord } from '../../engine';
import { visibleGraph } from '../../layout';
import { text } from '../../messages';
import type { Workbench } from '../workbench';
import { freePlace } from './free-place';
import { cardsOf } from './subject';

/** What changed; null where it was refused, which has been said then. */
export function act(
  workbench: Workbench,
  command: Command,
  what: What,
  gesture: string | null = null,
): GraphDiff | null {
  const outcome = workbench.perform(command, what, gesture);
  if (!outcome.ok) return null;
  workbench.announce(text('done', { what: text(what.key, what.params) }));
  return outcome.value;
}

/** Selects what an edit added, of new groups the groups, and puts the keyboard on the last of it. */
export function selectAdded(workbench: Workbench, diff: GraphDiff): void {
  const { editor, canvas } = workbench;
  const nodes = diff.added.map(({ node }) => node.id);
  const cards = cardsOf(workbench, nodes).map(({ id }) => id);
  const last = cards.at(-1);
  if (last === undefined) return;
  const groups = newGroups(diff);
  const isGrouped = new Set(groups.flatMap((group) => group.nodes));
  const outer = groups.filter(({ parent }) => !groups.some(({ id }) => id === parent));
  editor.select([...cards.filter((id) => !isGrouped.has(id)), ...outer.map(({ id }) => id)]);
  editor.setFocus(last);
  // The canvas has to hear of the new cards before it can show them.
  void tick().then(() => (cards.length === 1 ? canvas?.reveal(last) : canvas?.fit(cards)));
}

function newGroups({ fields }: GraphDiff): readonly GroupRecord[] {
  const field = fields.find(({ name }) => name === 'groups');
  const after = (field?.after ?? []) as readonly GroupRecord[];
  const before = new Set(((field?.before ?? []) as readonly GroupRecord[]).map(({ id }) => id));
  return after.filter(({ id }) => !before.has(id));
}

/** A place near the wanted one where a new card hides no other. */
export const freeNear = ({ editor }: Workbench, at: GridPoint): GridPoint =>
  freePlace(visibleGraph(editor.document).cards, at);

/**
 * Where the result of a formula goes: to the place, if a hand has pointed at it and the formula
 * takes nothing from what is there; else wherever there is room, beside what it takes.
 */
export function placeOfFormula(
  bench: Workbench,
  text: string,
  at: GridPoint,
): GridPoint | undefined {
  const isPointed = at.join() !== centre(bench).join();
  return isPointed && !takesFrom(bench.editor.document, text) ? freeNear(bench, at) : undefined;
}

function takesFrom(document: GraphDocument, text: string): boolean {
  const grown = addFormula(text)(document);
  if (!grown.ok) return false;
  const known = new Set(document.nodes.map(({ id }) => id));
  const added = grown.value.nodes.filter(({ id }) => !known.has(id));
  return added.some(({ inputs = [] }) => inputs.some((id) => id !== null && known.has(id)));
}

/** In the middle of what is in view. */
export const centre = ({ canvas }: Workbench): GridPoint => canvas?.centre() ?? [0, 0];

/** Beside the card, or in the middle of the window. */
export function screenAt({ canvas }: Workbench, id: string | null): { x: number; y: number } {
  const box = id === null ? null : (canvas?.boxOf(id, 'card') ?? null);
  return box === null
    ? { x: innerWidth / 2, y: innerHeight / 3 }
    : { x: box.left + box.width / 2, y: box.bottom };
}
