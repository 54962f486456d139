/** Lines through numbers that are not the right ones. */
import type { Card } from '../../../layout';
import { contentTop, levelAt } from '../../geometry';
import type { CardTags } from '../../types';
import { numberPlaces } from '../card-numbers';
import { DOT_RADIUS } from '../far-cards';
import { fitNumber } from '../fit';
import { linesOf } from '../middle-card';
import type { Pen } from '../pen';
import { shownNode, type Sheet } from '../sheet';

const OVER = 3;
/** How much of its size the middle of a number stands above its baseline. */
const MIDDLE = 0.36;

export function strikeNumbers(sheet: Sheet, card: Card, tags: CardTags): void {
  const node = shownNode(sheet, card);
  const level = levelAt(sheet.pen.zoom);
  if (level === 'far') strikeDot(sheet, card, tags);
  else if (node >= 0 && level === 'middle') strikeData(sheet, card, tags, node);
  else if (node >= 0) strikeBoth(sheet, card, tags, node);
}

function strikeBoth({ pen, numbers }: Sheet, card: Card, tags: CardTags, node: number): void {
  const { baseline, room, largest, ...halves } = numberPlaces(pen, card);
  const texts = { data: numbers.dataText(node), grad: numbers.gradText(node) };
  for (const part of ['data', 'grad'] as const) {
    const written = texts[part];
    if (tags[part]?.isWrong !== true || written === null) continue;
    const { text, size } = fitNumber(written, largest, room, pen.monoWidth('0', 1));
    strikeOut(pen, halves[part], baseline - size * MIDDLE, pen.monoWidth(text, size));
  }
}

function strikeData({ pen, numbers }: Sheet, card: Card, { data }: CardTags, node: number): void {
  const text = data?.isWrong === true ? numbers.dataText(node) : null;
  if (text === null) return;
  const { data: size, dataBaseline } = linesOf(pen);
  const width = Math.min(card.width - 2 * OVER, pen.monoWidth(text, size));
  strikeOut(pen, card.x, contentTop(card) + dataBaseline - size * MIDDLE, width);
}

function strikeDot({ pen }: Sheet, { x, y }: Card, { data, grad }: CardTags): void {
  if (data?.isWrong === true || grad?.isWrong === true) strikeOut(pen, x, y, 2 * DOT_RADIUS);
}

export function strikeOut(pen: Pen, x: number, y: number, width: number): void {
  const { context, palette } = pen;
  context.beginPath();
  context.moveTo(x - width / 2 - OVER, y);
  context.lineTo(x + width / 2 + OVER, y);
  context.strokeStyle = palette.ink;
  context.lineWidth = Math.max(1.4, pen.screen(1.1));
  context.stroke();
}
