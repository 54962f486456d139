/** Buttons that hang on the lower edge of cards, at the left: words have the rest of that edge. */
import type { Card, VisibleGraph } from '../layout';
import { boxOfCard, grown, isInside, type Box, type Point } from './geometry-cards';
import { indexOf } from './geometry-index';
import { levelAt } from './geometry-level';
import type { CanvasPicture } from './types';

/** From near, and the least on the screen from farther off. */
const HEIGHT = { near: 26, middle: 20 };
/** At zoom 1, and on the screen where its words get larger than the card does. */
const WIDTH = { whole: 100, screen: 84 };
const GAP = 4;
const SIDE = 6;
/** The least side of what takes a finger, on the screen. */
const FINGER = 44;

export type Presses = CanvasPicture['presses'];

/** null: it is too far off. */
export function pressBox(card: Card, zoom: number): Box | null {
  const level = levelAt(zoom);
  if (level === 'far') return null;
  const { left, right, bottom } = boxOfCard(card);
  const top = bottom + GAP;
  if (level === 'near') {
    const width = Math.min(right - left - SIDE, Math.max(WIDTH.whole, WIDTH.screen / zoom));
    return { left: left + SIDE, top, right: left + SIDE + width, bottom: top + HEIGHT.near };
  }
  return { left, top, right, bottom: top + HEIGHT.middle / zoom };
}

/** The node whose button is at the place; a finger needs not meet it exactly. */
export function pressAt(
  graph: VisibleGraph,
  presses: Presses,
  point: Point,
  zoom: number,
  isCoarse: boolean,
): string | null {
  if (presses === undefined || presses.size === 0) return null;
  const reach = FINGER / zoom;
  const around = { left: point.x, top: point.y - 2 * reach, right: point.x, bottom: point.y };
  for (const place of indexOf(graph).cards.near(grown(around, reach))) {
    const card = graph.cards[place];
    const box = card.node >= 0 && presses.has(card.id) ? pressBox(card, zoom) : null;
    if (box !== null && isInside(point, isCoarse ? forFinger(box, reach) : box)) return card.id;
  }
  return null;
}

/** It grows away from the card, whose numbers are to be pressed too. */
const forFinger = ({ left, top, right, bottom }: Box, side: number): Box => ({
  left,
  top,
  right: Math.max(right, left + side),
  bottom: Math.max(bottom, top + side),
});
