/** Boxes of cards and of their parts. */
import { CARD_HEIGHT, type Box, type Card } from '../layout';

export type { Box };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type CardPart = 'card' | 'data' | 'grad' | 'name';

/** Room for the ports at the sides. */
const SIDE = 12;
/** From the top of the block that holds name and numbers, which is as high as a plain card. */
const NAME = { top: 6, bottom: 36 };
const NUMBERS = { top: 36, bottom: 76 };
const MARK = { size: 14, inset: 12, side: 14 };

export const boxOfCard = ({ x, y, width, height }: Card): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Cards with many ports are higher than what they say, which stays in their middle. */
export const contentTop = ({ y }: Pick<Card, 'y'>): number => y - CARD_HEIGHT / 2;

export function partBox(card: Card, part: CardPart): Box {
  if (part === 'card') return boxOfCard(card);
  const { left, right } = boxOfCard(card);
  const top = contentTop(card);
  if (part === 'name') {
    return { left: left + SIDE, top: top + NAME.top, right: card.x, bottom: top + NAME.bottom };
  }
  const rows = { top: top + NUMBERS.top, bottom: top + NUMBERS.bottom };
  return part === 'data'
    ? { left: left + SIDE, right: card.x, ...rows }
    : { left: card.x, right: right - SIDE, ...rows };
}

/** Where a folded group has the mark that opens it. */
export function cardMark(card: Card): Box {
  const left = boxOfCard(card).left + MARK.side;
  const top = contentTop(card) + MARK.inset;
  return { left, top, right: left + MARK.size, bottom: top + MARK.size };
}

export const isInside = ({ x, y }: Point, { left, top, right, bottom }: Box): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

export const meet = (one: Box, other: Box): boolean =>
  one.left <= other.right &&
  other.left <= one.right &&
  one.top <= other.bottom &&
  other.top <= one.bottom;

export const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
