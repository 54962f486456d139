/** Where a number was written just now: a ring around its slot, and around its card. */
import { isLeafOp } from '../../../engine';
import type { Card } from '../../../layout';
import { boxOfCard, grown, levelAt, partBox, type Box } from '../../geometry';
import { cardRadius } from '../card-shape';
import type { Pen } from '../pen';
import { recordOf, shownNode, type Sheet } from '../sheet';

const CARD = { width: 3, least: 2.5 };
const SLOT = { width: 2, inset: 3, radius: 8, tint: 0.16 };

export function drawLanding(sheet: Sheet, cards: readonly Card[]): void {
  const { lands } = sheet.scene.picture.spotlight ?? {};
  if (lands == null) return;
  const home = sheet.graph.cards[sheet.graph.cardOf.get(lands.node) ?? -1]?.id;
  const card = cards.find(({ id }) => id === home);
  if (card === undefined) return;
  drawCardRing(sheet, card);
  if (levelAt(sheet.pen.zoom) !== 'near') return;
  if (sheet.graph.document.nodes[shownNode(sheet, card)]?.id !== lands.node) return;
  drawSlot(sheet, card, lands.part);
}

function drawCardRing(sheet: Sheet, card: Card): void {
  const { pen } = sheet;
  ring(pen, boxOfCard(card), cardRadius(sheet, card), Math.max(CARD.width, pen.screen(CARD.least)));
}

function drawSlot(sheet: Sheet, card: Card, part: 'data' | 'grad'): void {
  const { pen } = sheet;
  const { context, palette } = pen;
  const box = grown(partBox(card, part), -SLOT.inset);
  const record = recordOf(sheet, card);
  const radius = record !== null && isLeafOp(record.op) ? SLOT.radius + 2 : SLOT.radius;
  ring(pen, box, radius, SLOT.width);
  context.globalAlpha = SLOT.tint;
  context.fillStyle = palette.now;
  context.fill();
  context.globalAlpha = 1;
}

function ring({ context, palette }: Pen, box: Box, radius: number, width: number): void {
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, radius);
  context.strokeStyle = palette.now;
  context.lineWidth = width;
  context.stroke();
}
