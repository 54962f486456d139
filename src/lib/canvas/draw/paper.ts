/** The paper: a grid of dots that keeps its density at any zoom. */
import { GRID } from '../../layout';
import type { Pen } from './pen';
import type { Box } from '../geometry';

const DOT = 1.1;
/** Dots are never closer on the screen than this. */
const CLOSEST = 14;

export function drawPaper(
  { context, palette, zoom }: Pen,
  { left, top, right, bottom }: Box,
): void {
  context.fillStyle = palette.paper;
  context.fillRect(left, top, right - left, bottom - top);
  let step = 2 * GRID;
  while (step * zoom < CLOSEST) step *= 2;
  const size = Math.max(1, 2 * DOT * Math.min(1, zoom)) / zoom;
  context.fillStyle = palette.grid;
  context.beginPath();
  for (let y = Math.floor(top / step) * step; y <= bottom; y += step) {
    for (let x = Math.floor(left / step) * step; x <= right; x += step) {
      context.rect(x - size / 2, y - size / 2, size, size);
    }
  }
  context.fill();
}
