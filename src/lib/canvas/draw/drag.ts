/** What a drag shows beside the cards: guides, the box of a selection, where something would land. */
import type { Box } from '../geometry';
import type { Pen } from './pen';
import type { DragPicture, Guide } from './types';

export function drawGuides(pen: Pen, guides: readonly Guide[]): void {
  const { context, palette } = pen;
  context.beginPath();
  for (const { axis, at, from, to } of guides) {
    if (axis === 'x') {
      context.moveTo(at, from);
      context.lineTo(at, to);
    } else {
      context.moveTo(from, at);
      context.lineTo(to, at);
    }
  }
  context.strokeStyle = palette.ink2;
  context.lineWidth = pen.screen(1);
  context.setLineDash([pen.screen(4), pen.screen(3)]);
  context.stroke();
  context.setLineDash([]);
}

export function drawDrag(pen: Pen, { ghosts, box }: DragPicture): void {
  for (const ghost of ghosts) drawDashed(pen, ghost, 12, 0.6);
  if (box !== null) drawDashed(pen, box, 0, 0.06);
}

function drawDashed(pen: Pen, box: Box, radius: number, fill: number): void {
  const { context, palette } = pen;
  context.beginPath();
  context.roundRect(box.left, box.top, box.right - box.left, box.bottom - box.top, radius);
  context.globalAlpha = fill;
  context.fillStyle = radius === 0 ? palette.ink : palette.panel;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink2;
  context.lineWidth = pen.screen(1.3);
  context.setLineDash([pen.screen(5), pen.screen(4)]);
  context.stroke();
  context.setLineDash([]);
}
