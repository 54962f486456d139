/** While a number is dragged: what it was before, under it. */
import type { Card } from '../../layout';
import { boxOfCard, levelAt, partBox } from '../geometry';
import type { Sheet } from './sheet';

const SIZE = 12;
const HEIGHT = 20;
const PADDING = 9;
const OVERLAP = 3;

export function drawScrubGhost({ pen, scene, numbers }: Sheet, card: Card): void {
  const { scrub, words } = scene;
  if (scrub === null || scrub.id !== card.id) return;
  const { context, palette } = pen;
  const { left, right } = partBox(card, 'data');
  // From farther off the number stands in the middle.
  const x = levelAt(pen.zoom) === 'near' ? (left + right) / 2 : card.x;
  const size = pen.legible(SIZE);
  const height = (HEIGHT * size) / SIZE;
  // It hangs on the lower edge, clear of what the card says.
  const y = boxOfCard(card).bottom + height / 2 - OVERLAP;
  const text = words('card-was', { value: numbers.writeData(scrub.before) });
  const width = pen.monoWidth(text, size) + 2 * PADDING;
  context.beginPath();
  context.roundRect(x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = palette.line;
  context.lineWidth = 1.3;
  context.stroke();
  pen.mono(size);
  context.fillStyle = palette.ink2;
  pen.write(text, x, y + size * 0.36, 'center');
}
