/** Rectangles, in pixels at zoom 1. */
import type { Card, VisibleGraph } from './types';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What holds nothing; joined with another box it is that box. */
export const NO_BOX: Box = {
  left: Infinity,
  top: Infinity,
  right: -Infinity,
  bottom: -Infinity,
};

export const isEmptyBox = ({ left, right }: Box): boolean => left > right;

export const joinBoxes = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const boxOfCard = ({ x, y, width, height }: Card): Box => boxAround(x, y, width, height);

export const centreOf = ({ left, top, right, bottom }: Box): readonly [x: number, y: number] => [
  (left + right) / 2,
  (top + bottom) / 2,
];

/** The smallest box around cards; null without any. */
export function boundsOf(cards: readonly Card[]): Box | null {
  const box = cards.map(boxOfCard).reduce(joinBoxes, NO_BOX);
  return isEmptyBox(box) ? null : box;
}

/** Around all cards and all frames; null where there are no cards. */
export function wholeOf({ cards, frames }: Pick<VisibleGraph, 'cards' | 'frames'>): Box | null {
  const bounds = boundsOf(cards);
  return bounds && frames.reduce<Box>(joinBoxes, bounds);
}
