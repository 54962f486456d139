/** The body of a card: leaves are rounder than ops, a folded group is a small pile. */
import { isLeafOp } from '../../engine';
import type { Card } from '../../layout';
import { boxOfCard } from '../geometry';
import type { Pen } from './pen';
import { recordOf, type Sheet } from './sheet';

const LEAF_RADIUS = 20;
const OP_RADIUS = 10;
const GROUP_RADIUS = 12;
const PILE = 4;

export function cardRadius(sheet: Sheet, card: Card): number {
  const record = recordOf(sheet, card);
  if (record === null) return GROUP_RADIUS;
  return isLeafOp(record.op) ? LEAF_RADIUS : OP_RADIUS;
}

export function drawCardShape(sheet: Sheet, card: Card, isHovered: boolean): void {
  const { pen, ops } = sheet;
  const record = recordOf(sheet, card);
  const isBroken = record !== null && !isLeafOp(record.op) && !ops.has(record.op);
  const radius = cardRadius(sheet, card);
  if (record === null) drawBody(pen, card, radius, PILE);
  const { context, palette } = pen;
  body(pen, card, radius, 0);
  coverBelow(pen);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = isHovered || isBroken ? palette.lineStrong : palette.line;
  context.lineWidth = Math.max(1.3, pen.screen(1));
  if (isBroken) context.setLineDash([5, 4]);
  context.stroke();
  if (isBroken) context.setLineDash([]);
}

/** What shines through a pale card is the paper, not the wires. */
function coverBelow({ context, palette }: Pen): void {
  const { globalAlpha } = context;
  if (globalAlpha === 1) return;
  context.globalAlpha = 1;
  context.fillStyle = palette.paper;
  context.fill();
  context.globalAlpha = globalAlpha;
}

function drawBody(pen: Pen, card: Card, radius: number, offset: number): void {
  body(pen, card, radius, offset);
  pen.context.fillStyle = pen.palette.soft;
  pen.context.fill();
  pen.context.strokeStyle = pen.palette.line;
  pen.context.lineWidth = Math.max(1.3, pen.screen(1));
  pen.context.stroke();
}

function body({ context }: Pen, card: Card, radius: number, offset: number): void {
  const { left, top } = boxOfCard(card);
  context.beginPath();
  context.roundRect(left + offset, top + offset, card.width, card.height, radius);
}
