/** A few words in a small pill. */
import type { Box } from '../../geometry';
import type { Tag } from '../../types';
import type { Pen } from '../pen';
import type { Palette } from '../types';

const TEXT = 12;
const PADDING = 7;
const LINE = 1.6;

export interface TagPill {
  readonly tag: Tag;
  readonly text: string;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

/** With as many of the words as there is room for. */
export function tagPill(pen: Pen, tag: Tag, room = Infinity): TagPill {
  const size = pen.legible(TEXT);
  const padding = (2 * PADDING * size) / TEXT;
  const text = room === Infinity ? tag.text : pen.cutMono(tag.text, size, room - padding);
  return { tag, text, size, width: pen.monoWidth(text, size) + padding, height: size * LINE };
}

export const boxAt = ({ width, height }: TagPill, left: number, top: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

export function drawTagPill(pen: Pen, { tag, text, size }: TagPill, box: Box): void {
  const { context, palette } = pen;
  const { left, top, right, bottom } = box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = tag.isWrong === true ? palette.ink2 : palette.lineStrong;
  context.lineWidth = Math.max(1.2, pen.screen(1));
  context.stroke();
  pen.mono(size);
  context.fillStyle = toneColour(palette, tag.tone);
  pen.write(text, (left + right) / 2, (top + bottom) / 2 + size * 0.36, 'center');
}

const TONES = {
  value: 'value',
  positive: 'positive',
  negative: 'negative',
  plain: 'ink2',
} as const;

export const toneColour = (palette: Palette, tone: Tag['tone']): string => palette[TONES[tone]];
