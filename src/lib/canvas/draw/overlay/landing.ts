/** Where a number was written just now: a ring around its card, and around its slot. */
import type { Card } from '../../../layout';
import { boxOfCard, contentTop, levelAt, type Box } from '../../geometry';
import { cardRadius } from '../card-shape';
import type { Landing } from '../../types';
import type { Pen } from '../pen';
import { shownNode, type Sheet } from '../sheet';

/** On the screen as well, where zoomed out. */
const RING = { width: 3, least: 2.5 };
/** From the top of the card's block; clear of the ports and of the line between the numbers. */
const SLOT = { top: 37, bottom: 76, outer: 6, inner: 3, radius: 8, line: 1.6, tint: 0.2 };

export function drawLanding(sheet: Sheet, card: Card): void {
  const { pen, graph, scene } = sheet;
  const lands = scene.picture.spotlight?.lands ?? [];
  const isOn = ({ node }: Landing) => graph.cards[graph.cardOf.get(node) ?? -1]?.id === card.id;
  if (!lands.some(isOn)) return;
  const width = Math.max(RING.width, pen.screen(RING.least));
  ring(pen, boxOfCard(card), cardRadius(sheet, card), width);
  const shown = graph.document.nodes[shownNode(sheet, card)]?.id;
  const landing = lands.find(({ node }) => node === shown);
  if (landing !== undefined && levelAt(pen.zoom) === 'near') {
    drawSlot(pen, slotOf(card, landing.part));
  }
}

function slotOf(card: Card, part: 'data' | 'grad'): Box {
  const { left, right } = boxOfCard(card);
  const [top, bottom] = [contentTop(card) + SLOT.top, contentTop(card) + SLOT.bottom];
  return part === 'data'
    ? { left: left + SLOT.outer, right: card.x - SLOT.inner, top, bottom }
    : { left: card.x + SLOT.inner, right: right - SLOT.outer, top, bottom };
}

function drawSlot(pen: Pen, slot: Box): void {
  const { context, palette } = pen;
  ring(pen, slot, SLOT.radius, SLOT.line);
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
