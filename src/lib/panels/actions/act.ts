/** Changes the graph as an action does: says what was done, and shows what came of it. */
import type { GridPoint } from '../../canvas';
import type { Command, What } from '../../editor';
import type { GraphDiff } from '../../engine';
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

/** Selects what an edit added, and puts the keyboard on the last of it. */
export function selectAdded(workbench: Workbench, { added }: GraphDiff): void {
  const cards = cardsOf(
    workbench,
    added.map(({ node }) => node.id),
  );
  const last = cards.at(-1);
  if (last === undefined) return;
  workbench.editor.select(cards.map(({ id }) => id));
  workbench.editor.setFocus(last.id);
  workbench.canvas?.reveal(last.id);
}

/** A place near the wanted one where a new card hides no other. */
export const freeNear = ({ editor }: Workbench, at: GridPoint): GridPoint =>
  freePlace(visibleGraph(editor.document).cards, at);

/** In the middle of what is in view. */
export const centre = ({ canvas }: Workbench): GridPoint => canvas?.centre() ?? [0, 0];

/** Beside the card, or in the middle of the window. */
export function screenAt({ canvas }: Workbench, id: string | null): { x: number; y: number } {
  const box = id === null ? null : (canvas?.boxOf(id, 'card') ?? null);
  return box === null
    ? { x: innerWidth / 2, y: innerHeight / 3 }
    : { x: box.left + box.width / 2, y: box.bottom };
}
