/** A card from farther off: its name and its data, as large as can be read. */
import type { Card } from '../../layout';
import { contentTop } from '../geometry';
import { fitNumber } from './fit';
import { drawCardShape } from './card-shape';
import { hoveredCard } from './near-card';
import { drawRings } from './rings';
import { freshness, recordOf, shownNode, type Sheet } from './sheet';

const NAME = { size: 11.5, baseline: 33 };
const DATA = { size: 13.5, baseline: 66 };
/** A folded group with several results shows its name alone. */
const ALONE = 46;
const SIDE = 8;

export function drawMiddleCard(sheet: Sheet, card: Card): void {
  const { pen, numbers } = sheet;
  const { context, palette } = pen;
  drawCardShape(sheet, card, hoveredCard(sheet) === card.id);
  drawRings(sheet, card);
  const room = card.width - 2 * SIDE;
  const top = contentTop(card);
  const size = roundHalf(pen.screen(NAME.size));
  const name =
    recordOf(sheet, card)?.id ?? sheet.graph.document.groups?.[card.group]?.label ?? card.id;
  pen.mono(size, 600);
  context.fillStyle = palette.ink;
  const node = shownNode(sheet, card);
  const baseline = top + (node < 0 ? ALONE : NAME.baseline);
  pen.write(pen.cutMono(name, size, room), card.x, baseline, 'center');
  const text = node < 0 ? null : numbers.dataText(node);
  if (node < 0) return;
  if (text === null) {
    pen.circle(card.x, top + DATA.baseline - 9, pen.screen(2));
    context.fillStyle = palette.ink3;
    context.fill();
    return;
  }
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * freshness(sheet);
  const fitted = fitNumber(text, roundHalf(pen.screen(DATA.size)), room, pen.monoWidth('0', 1));
  pen.mono(fitted.size);
  context.fillStyle = palette.value;
  pen.write(fitted.text, card.x, top + DATA.baseline, 'center');
  context.globalAlpha = globalAlpha;
}

const roundHalf = (size: number): number => Math.round(size * 2) / 2;
