/** Draws the map: cards as specks, and a frame around what is in view. */
import type { VisibleGraph } from '../../layout';
import type { Pen, Scene } from '../draw';
import { grown } from '../geometry';
import { mapOf, seenBox, type MapPlace } from './place';

const RADIUS = 8;
const SMALLEST = 1.5;
/** What is in view may reach past the map, its frame does not. */
const EDGE = 3;

export function drawMap(pen: Pen, { view, settings }: Scene, graph: VisibleGraph): void {
  const place = settings.hasMap ? mapOf(graph, view) : null;
  if (place === null) return;
  const { context, palette } = pen;
  const { left, top, right, bottom } = place.box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, RADIUS);
  context.globalAlpha = 0.94;
  context.fillStyle = palette.panel;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke();
  drawSpecks(pen, place, graph);
  drawWindow(pen, place, view);
}

function drawSpecks({ context, palette }: Pen, place: MapPlace, { cards }: VisibleGraph): void {
  const { scale } = place;
  const { x: middleX, y: middleY } = middleOf(place);
  context.beginPath();
  for (const card of cards) {
    const width = Math.max(SMALLEST, card.width * scale);
    const height = Math.max(SMALLEST, card.height * scale);
    const x = middleX + (card.x - place.centre.x) * scale;
    const y = middleY + (card.y - place.centre.y) * scale;
    context.rect(x - width / 2, y - height / 2, width, height);
  }
  context.globalAlpha = 0.45;
  context.fillStyle = palette.ink3;
  context.fill();
  context.globalAlpha = 1;
}

function drawWindow({ context, palette }: Pen, place: MapPlace, view: Scene['view']): void {
  const { scale, centre } = place;
  const { x, y } = middleOf(place);
  const seen = seenBox(view);
  const { left, top, right, bottom } = grown(place.box, -EDGE);
  const start = {
    x: Math.max(left, x + (seen.left - centre.x) * scale),
    y: Math.max(top, y + (seen.top - centre.y) * scale),
  };
  const end = {
    x: Math.min(right, x + (seen.right - centre.x) * scale),
    y: Math.min(bottom, y + (seen.bottom - centre.y) * scale),
  };
  if (end.x < start.x || end.y < start.y) return;
  context.beginPath();
  context.roundRect(start.x, start.y, end.x - start.x, end.y - start.y, 4);
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

const middleOf = ({ box }: MapPlace): { x: number; y: number } => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});
