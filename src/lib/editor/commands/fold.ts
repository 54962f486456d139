/** Folds a group into one card, and unfolds it where that card stands. */
import { success, type GraphDocument, type GroupRecord } from '../../engine';
import { boxOfCard, FRAME_TITLE, GRID, visibleGraph, type GroupFrame } from '../../layout';
import type { Command } from './command';
import { homesIn, withInside } from './families';
import { middleOfGroup, onGrid, shifted, type GridPoint } from './places';
import { changeGroup, findGroup, without } from './records';
import { shiftsForRoom } from './room';

export const fold =
  (id: string, folded: boolean): Command =>
  (document) => {
    const group = findGroup(document, id);
    if (!group.ok) return group;
    if ((group.value.folded === true) === folded) return success(document);
    return folded ? foldedUp(document, id) : success(unfolded(document, id));
  };

/** The card stands amid the nodes that it hides. */
function foldedUp(document: GraphDocument, id: string) {
  const frame = visibleGraph(document).frames.find((each) => each.id === id);
  const at = frame ? middleIn(frame) : middleOfGroup(document, id);
  const up = (group: GroupRecord): GroupRecord => ({ ...group, folded: true, ...(at && { at }) });
  return changeGroup(document, id, (group) => success(up(without(group, 'at'))));
}

/** The nodes stand around where the card stood, and what they would cover goes aside. */
function unfolded(document: GraphDocument, id: string): GraphDocument {
  const card = visibleGraph(document).cards.find((each) => each.id === id);
  const groups = document.groups?.map((group) =>
    group.id === id ? without(group, 'folded', 'at') : group,
  );
  const opened = { ...document, groups };
  const { cards, frames } = visibleGraph(opened);
  const frame = frames.find((each) => each.id === id);
  if (card === undefined || frame === undefined) return opened;
  const [x, y] = middleIn(frame);
  const by: GridPoint = [Math.round(card.x / GRID) - x, Math.round(card.y / GRID) - y];
  const before = boxOfCard(card);
  const shifts = shiftsForRoom({ id, cards, homes: homesIn(opened), by, before });
  return shifted(opened, withInside(opened, shifts));
}

const middleIn = ({ left, right, top, bottom }: GroupFrame): GridPoint =>
  onGrid([(left + right) / 2 / GRID, (top + FRAME_TITLE + bottom) / 2 / GRID]);
