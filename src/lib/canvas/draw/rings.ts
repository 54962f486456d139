/** Rings around cards: ink where selected or found, yellow where the keyboard is. */
import type { Card } from '../../layout';
import { boxOfCard, grown } from '../geometry';
import { cardRadius } from './card-shape';
import type { Pen } from './pen';
import type { Sheet } from './sheet';

/** Beyond the edge of the card, and how wide: in pixels of the screen where zoomed out. */
const SELECTED = { gap: 0, width: 2 };
const FOUND = { gap: 3, width: 1.5 };
const FOCUS = { gap: 5, width: 3 };

export function drawRings(sheet: Sheet, card: Card): void {
  const { pen, scene } = sheet;
  const { selected, focus, found } = scene.picture;
  const { palette } = pen;
  const radius = cardRadius(sheet, card);
  if (found?.has(card.id) === true) ring(pen, card, radius, FOUND, palette.ink2);
  if (selected.has(card.id)) ring(pen, card, radius, SELECTED, palette.ink);
  if (focus !== card.id) return;
  // Yellow on paper alone would be faint: a line of ink holds it.
  ring(pen, card, radius, { gap: FOCUS.gap + 1.8, width: 1 }, palette.ink);
  ring(pen, card, radius, FOCUS, palette.now);
}

interface RingLook {
  readonly gap: number;
  readonly width: number;
}

function ring(
  pen: Pen,
  card: Card,
  radius: number,
  { gap, width }: RingLook,
  colour: string,
): void {
  const { context } = pen;
  const unit = Math.max(1, pen.screen(1));
  const by = gap * unit;
  const { left, top, right, bottom } = grown(boxOfCard(card), by);
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, radius + by);
  context.strokeStyle = colour;
  context.lineWidth = width * unit;
  context.stroke();
}
