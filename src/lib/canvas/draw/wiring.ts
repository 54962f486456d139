/** A wire on its way: loose, held by a port, or refused with the reason beside it. */
import { pathBetween, type Point } from '../geometry';
import type { Pen } from './pen';
import { drawTakenPort } from './ports';
import type { WiringPreview } from './types';
import { trace } from './wires';

const LABEL = { size: 13, height: 28, padding: 12, away: 18 };
const CROSS = 5;

export function drawWiring(pen: Pen, wiring: WiringPreview): void {
  const { context, palette } = pen;
  const { start, end, isForward, snapped, refused } = wiring;
  context.beginPath();
  trace(context, isForward ? pathBetween(start, end) : pathBetween(end, start));
  context.strokeStyle = refused === null ? palette.ink : palette.ink3;
  context.lineWidth = pen.screen(2.2);
  if (!snapped) context.setLineDash([pen.screen(7), pen.screen(6)]);
  context.stroke();
  context.setLineDash([]);
  drawTakenPort(pen, start);
  if (refused !== null) drawRefusal(pen, end, refused);
  else if (snapped) drawTakenPort(pen, end);
  else {
    pen.circle(end.x, end.y, pen.screen(4.5));
    context.fillStyle = palette.panel;
    context.fill();
    context.strokeStyle = palette.ink;
    context.lineWidth = pen.screen(1.8);
    context.stroke();
  }
}

/** The text is as large as on the page, whatever the zoom. */
function drawRefusal(pen: Pen, { x, y }: Point, reason: string): void {
  const { context, palette } = pen;
  const arm = pen.screen(CROSS);
  pen.circle(x, y, pen.screen(10));
  context.fillStyle = palette.ink;
  context.fill();
  context.beginPath();
  context.moveTo(x - arm, y - arm);
  context.lineTo(x + arm, y + arm);
  context.moveTo(x - arm, y + arm);
  context.lineTo(x + arm, y - arm);
  context.strokeStyle = palette.panel;
  context.lineWidth = pen.screen(2);
  context.stroke();
  const size = pen.screen(LABEL.size);
  const width = pen.sansWidth(reason, size, 500) + 2 * pen.screen(LABEL.padding);
  const height = pen.screen(LABEL.height);
  const top = y + pen.screen(LABEL.away);
  context.beginPath();
  context.roundRect(x - width / 2, top, width, height, pen.screen(8));
  context.fillStyle = palette.ink;
  context.fill();
  context.fillStyle = palette.panel;
  pen.sans(size, 500);
  pen.write(reason, x, top + height / 2 + size * 0.36, 'center');
}
