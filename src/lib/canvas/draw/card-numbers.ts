/** The numbers of a card: data on the left, grad on the right. What is not computed is a dot. */
import type { Card } from '../../layout';
import { boxOfCard, contentTop } from '../geometry';
import { fitNumber } from './fit';
import type { Pen } from './pen';
import { gradColour } from './shades';
import { freshness, type Sheet } from './sheet';

const LARGEST = 17;
/** In pixels of the screen: numbers stay larger than all words beside them. */
const LEAST_LARGEST = 15;
const BASELINE = 55;
const CAPTION = 72;
/** Without captions the numbers stand a little lower. */
const ALONE = 60;
/** Captions are left out where they would be as large as the numbers. */
const CAPTION_ZOOM = 0.75;
const SEPARATOR = { top: 40, bottom: 72 };
/** From the edge, where the ports are, and from the middle. */
const OUTER = 9;
const INNER = 5;

/** Where the numbers stand, each around the middle of its half, and how large they may be. */
export function numberPlaces(pen: Pen, card: Card) {
  const { left, right } = boxOfCard(card);
  const hasCaptions = pen.zoom >= CAPTION_ZOOM;
  return {
    hasCaptions,
    baseline: contentTop(card) + (hasCaptions ? BASELINE : ALONE),
    room: card.width / 2 - OUTER - INNER,
    largest: Math.max(LARGEST, Math.round(2 * pen.screen(LEAST_LARGEST)) / 2),
    data: (left + OUTER + card.x - INNER) / 2,
    grad: (right - OUTER + card.x + INNER) / 2,
  };
}

export function drawNumbers(sheet: Sheet, card: Card, node: number): void {
  const { pen, numbers } = sheet;
  const { context, palette } = pen;
  const top = contentTop(card);
  drawSeparator(pen, card.x, top);
  const { hasCaptions, baseline, room, largest, ...halves } = numberPlaces(pen, card);
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * freshness(sheet);
  drawNumber(pen, numbers.dataText(node), palette.value, halves.data, baseline, room, largest);
  const colour = gradColour(palette, numbers.grad(node) ?? 0);
  drawNumber(pen, numbers.gradText(node), colour, halves.grad, baseline, room, largest);
  context.globalAlpha = globalAlpha;
  if (!hasCaptions) return;
  pen.sans(pen.legible(11));
  context.fillStyle = palette.ink3;
  pen.write(sheet.scene.words('card-data'), halves.data, top + CAPTION, 'center');
  pen.write(sheet.scene.words('card-grad'), halves.grad, top + CAPTION, 'center');
}

function drawSeparator({ context, palette }: Pen, x: number, top: number): void {
  context.beginPath();
  context.moveTo(x, top + SEPARATOR.top);
  context.lineTo(x, top + SEPARATOR.bottom);
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke();
}

/** A text that is null is no number: never a 0. */
export function drawNumber(
  pen: Pen,
  text: string | null,
  colour: string,
  x: number,
  baseline: number,
  room: number,
  largest: number,
): void {
  const { context, palette } = pen;
  if (text === null) {
    pen.circle(x, baseline - largest * 0.34, 2.2);
    context.fillStyle = palette.ink3;
    context.fill();
    return;
  }
  const fitted = fitNumber(text, largest, room, pen.monoWidth('0', 1));
  pen.mono(fitted.size);
  context.fillStyle = colour;
  pen.write(fitted.text, x, baseline, 'center');
}
