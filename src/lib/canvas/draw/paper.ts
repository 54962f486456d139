/** The paper: a grid of dots that keeps its density at any zoom. */
import { GRID } from '../../layout';
import type { Box } from '../geometry';
import type { Pen } from './pen';
import type { Paper } from './types';

const DOT = 2.2;
/** Dots are never closer on the screen than this. */
const CLOSEST = 15;

export function drawPaper(pen: Pen, seen: Box, kind: Paper = 'dots'): void {
  if (kind === 'none') return;
  const { left, top, right, bottom } = seen;
  pen.context.fillStyle = pen.palette.paper;
  pen.context.fillRect(left, top, right - left, bottom - top);
  if (kind === 'dots') drawDots(pen, seen);
}

function drawDots({ context, palette, zoom }: Pen, { left, top, right, bottom }: Box): void {
  let step = 2 * GRID;
  while (step * zoom < CLOSEST) step *= 2;
  const size = Math.max(1, DOT * Math.min(1, zoom)) / zoom;
  // A row of dots is one dashed line: thousands of small squares would take their time.
  const start = Math.floor(left / step) * step - size / 2;
  context.beginPath();
  for (let y = Math.floor(top / step) * step; y <= bottom; y += step) {
    context.moveTo(start, y);
    context.lineTo(right, y);
  }
  context.strokeStyle = palette.grid;
  context.lineWidth = size;
  context.lineCap = 'butt';
  context.setLineDash([size, step - size]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = 'round';
}
