/** Frames around the cards of unfolded groups; an outer one holds its inner ones. */
import { boxOfCard, isEmptyBox, joinBoxes, NO_BOX, type Box } from '../box';
import { FRAME_PADDING, FRAME_TITLE } from '../cards';
import type { Card, GroupFrame } from '../types';
import type { Homes } from '../homes';

export function framesOf(homes: Homes, cards: readonly Card[]): readonly GroupFrame[] {
  const { groups, parent, depth, cardOfGroup, fromOutside } = homes;
  const inside = groups.map((): Box => NO_BOX);
  const add = (group: number, box: Box): void => {
    if (group >= 0) inside[group] = joinBoxes(inside[group], box);
  };
  for (const card of cards) {
    add(card.node >= 0 ? homes.group[card.node] : parent[card.group], boxOfCard(card));
  }
  const frames: GroupFrame[] = [];
  for (const group of [...fromOutside].reverse()) {
    if (cardOfGroup[group] >= 0 || isEmptyBox(inside[group])) continue;
    const box = framed(inside[group]);
    add(parent[group], box);
    const { id, label = '' } = groups[group];
    frames.push({ id, label, depth: depth[group], ...box });
  }
  return frames.reverse();
}

const framed = ({ left, top, right, bottom }: Box): Box => ({
  left: left - FRAME_PADDING,
  top: top - FRAME_PADDING - FRAME_TITLE,
  right: right + FRAME_PADDING,
  bottom: bottom + FRAME_PADDING,
});
