/** Small dots that travel along the wires in the light: forward with values, back with gradients. */
import { FLOW_LASTS } from '../../flow';
import { pointOn } from '../../geometry';
import type { Pen } from '../pen';
import type { Sheet } from '../sheet';
import type { SeenWire } from '../wires';
import { flowColour } from './halo';

/** Pixels of the screen, and of the screen each second. */
const RADIUS = 4.5;
const APART = 46;
const SPEED = 110;
/** Milliseconds in which they come and go. */
const FADE = 250;

export function drawDots(sheet: Sheet, wires: readonly SeenWire[]): void {
  const { scene, lit, pen } = sheet;
  const { picture, flowing } = scene;
  const flow = picture.spotlight?.flow;
  if (lit === null || flow == null || flowing == null) return;
  const strength = Math.min(1, flowing / FADE, (FLOW_LASTS - flowing) / FADE);
  pen.context.globalAlpha = strength;
  for (const wire of wires) {
    if (lit.wires.has(wire.place)) drawAlong(pen, wire, flowColour(sheet, wire), flow, flowing);
  }
  pen.context.globalAlpha = 1;
}

function drawAlong(
  pen: Pen,
  { path }: SeenWire,
  colour: string,
  flow: 'forward' | 'backward',
  flowing: number,
): void {
  const { context, palette } = pen;
  const length = Math.hypot(path.x3 - path.x0, path.y3 - path.y0) / pen.screen(1);
  const count = Math.max(1, Math.round(length / APART));
  const gone = ((flowing / 1000) * SPEED) / (count * APART);
  const radius = pen.screen(RADIUS) * Math.max(1, Math.min(1.4, pen.zoom));
  context.beginPath();
  for (let dot = 0; dot < count; dot += 1) {
    const way = (gone + dot / count) % 1;
    const { x, y } = pointOn(path, flow === 'forward' ? way : 1 - way);
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  }
  context.fillStyle = colour;
  context.fill();
  context.strokeStyle = palette.panel;
  context.lineWidth = pen.screen(2);
  context.stroke();
}
