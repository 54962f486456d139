/** The mark that folds a group or opens it: a small box with a minus or a plus. */
import type { Box } from '../geometry';
import type { Pen } from './pen';

export function drawFoldMark(pen: Pen, { left, top, right, bottom }: Box, isFolded: boolean): void {
  const { context, palette } = pen;
  const inset = 3.5;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 4);
  context.fillStyle = palette.panel;
  context.fill();
  context.moveTo(left + inset, y);
  context.lineTo(right - inset, y);
  if (isFolded) {
    context.moveTo(x, top + inset);
    context.lineTo(x, bottom - inset);
  }
  context.strokeStyle = palette.ink3;
  context.lineWidth = 1.3;
  context.stroke();
}
