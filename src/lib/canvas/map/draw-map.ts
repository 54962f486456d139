/** Draws the map: cards as specks, and a frame around what is in view. */
import type { VisibleGraph } from '../../layout';
import type { Pen, Scene } from '../draw';
import { mapOf, seenBox, type MapPlace } from './place';

const RADIUS = 8;
const SMALLEST = 1.5;

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
  context.save();
  context.clip();
  drawSpecks(pen, place, graph);
  drawWindow(pen, place, view);
  context.restore();
  pen.begin(1);
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
  context.beginPath();
  context.rect(
    x + (seen.left - centre.x) * scale,
    y + (seen.top - centre.y) * scale,
    (seen.right - seen.left) * scale,
    (seen.bottom - seen.top) * scale,
  );
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.5;
  context.stroke();
}

const middleOf = ({ box }: MapPlace): { x: number; y: number } => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});
