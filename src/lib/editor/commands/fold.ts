/** Folds a group into one card, and unfolds it where that card stands. */
import { success, type GraphDocument, type GroupRecord } from '../../engine';
import { boxOfCard, FRAME_TITLE, GRID, visibleGraph, type GroupFrame } from '../../layout';
import type { Command } from './command';
import { meantBy } from './families';
import { middleOf, shifted, type GridPoint } from './places';
import { changeGroup, findGroup, without } from './records';
import { makeRoom } from './room';

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
  const frame = frameOf(document, id);
  const { nodes } = meantBy(document, [id]);
  const at = frame
    ? middleIn(frame)
    : middleOf(document.nodes.filter((node) => nodes.has(node.id)));
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
  const frame = frameOf(opened, id);
  if (card === undefined || frame === undefined) return opened;
  const [x, y] = middleIn(frame);
  const by: GridPoint = [Math.round(card.x / GRID) - x, Math.round(card.y / GRID) - y];
  return makeRoom(shifted(opened, meantBy(opened, [id]), by), id, boxOfCard(card));
}

const frameOf = (document: GraphDocument, id: string): GroupFrame | undefined =>
  visibleGraph(document).frames.find((frame) => frame.id === id);

const middleIn = ({ left, right, top, bottom }: GroupFrame): GridPoint => [
  Math.round((left + right) / 2 / GRID),
  Math.round((top + FRAME_TITLE + bottom) / 2 / GRID),
];
