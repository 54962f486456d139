/** The paper: a grid of dots that keeps its density at any zoom. */
import { GRID } from '../../layout';
import type { Box } from '../geometry';
import type { Pen } from './pen';

const DOT = 2.2;
/** Dots are never closer on the screen than this. */
const CLOSEST = 15;

export function drawPaper(
  { context, palette, zoom }: Pen,
  { left, top, right, bottom }: Box,
): void {
  context.fillStyle = palette.paper;
  context.fillRect(left, top, right - left, bottom - top);
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
