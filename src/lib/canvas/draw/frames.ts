/** Frames around the cards of unfolded groups, outer ones below inner ones. */
import type { GroupFrame } from '../../layout';
import { frameMark, frameTitle, marksFrames, meet, type Box } from '../geometry';
import type { CanvasPicture, Target } from '../types';
import { drawFoldMark } from './fold-mark';
import type { Pen } from './pen';

const RADIUS = 18;
const TITLE_GAP = 8;

export function drawFrames(
  pen: Pen,
  { selected }: CanvasPicture,
  frames: readonly GroupFrame[],
  hover: Target | null,
  seen: Box,
): void {
  for (const frame of frames) {
    if (!meet(frame, seen)) continue;
    const isHovered = hover?.on === 'frame' && hover.id === frame.id;
    drawFrame(pen, frame, selected.has(frame.id), isHovered);
  }
}

function drawFrame(pen: Pen, frame: GroupFrame, isSelected: boolean, isHovered: boolean): void {
  const { context, palette } = pen;
  const { left, top, right, bottom } = frame;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, RADIUS);
  context.globalAlpha = 0.55;
  context.fillStyle = palette.soft;
  context.fill();
  context.globalAlpha = 1;
  context.lineWidth = isSelected ? pen.screen(2) : Math.max(1.2, pen.screen(1));
  context.strokeStyle = isSelected ? palette.ink : isHovered ? palette.lineStrong : palette.line;
  context.stroke();
}

/** Above the wires, which would run through them. */
export function drawFrameTitles(pen: Pen, frames: readonly GroupFrame[], seen: Box): void {
  for (const frame of frames) if (meet(frame, seen)) drawTitle(pen, frame);
}

function drawTitle(pen: Pen, frame: GroupFrame): void {
  const { palette, context } = pen;
  const title = frameTitle(frame);
  const mark = frameMark(frame);
  const size = pen.legible(12);
  if (!marksFrames(pen.zoom)) return;
  drawFoldMark(pen, mark, false);
  pen.mono(size, 600);
  context.fillStyle = palette.ink2;
  const start = mark.right + TITLE_GAP;
  const text = frame.label === '' ? frame.id : frame.label;
  const shown = pen.cutMono(text, size, frame.right - start - TITLE_GAP);
  pen.write(shown, start, (title.top + title.bottom) / 2 + size * 0.36 + 1);
}
