/** Buttons on cards. */
import type { Card } from '../../../layout';
import { pressBox, type Box } from '../../geometry';
import type { CardPress } from '../../types';
import type { Pen } from '../pen';
import { presence, type Sheet } from '../sheet';

const TEXT = 12;
const PADDING = 9;
/** Around the sign before the words. */
const SIGN = { width: 12, gap: 4 };

type Look = 'hovered' | 'done' | 'open';

export function drawPresses(sheet: Sheet, cards: readonly Card[]): void {
  const { scene, pen } = sheet;
  const { presses } = scene.picture;
  if (presses === undefined || presses.size === 0) return;
  for (const card of cards) {
    const press = card.node < 0 ? undefined : presses.get(card.id);
    const box = press === undefined ? null : pressBox(card, pen.zoom);
    if (press === undefined || box === null) continue;
    const isHovered = scene.hover?.on === 'press' && scene.hover.id === card.id;
    pen.context.globalAlpha = presence(sheet, card);
    drawPress(pen, press, box, isHovered ? 'hovered' : press.isDone ? 'done' : 'open');
  }
  pen.context.globalAlpha = 1;
}

function drawPress(pen: Pen, { label, isDone }: CardPress, box: Box, look: Look): void {
  const { context, palette } = pen;
  const { left, top, right, bottom } = box;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, (bottom - top) / 2);
  context.fillStyle = look === 'hovered' ? palette.ink : palette.panel;
  context.fill();
  context.strokeStyle = look === 'done' ? palette.lineStrong : palette.ink;
  context.lineWidth = Math.max(1.3, pen.screen(1.1));
  context.stroke();
  const colour = look === 'hovered' ? palette.panel : look === 'done' ? palette.ink2 : palette.ink;
  drawFace(pen, label, isDone, box, colour);
}

/** The sign alone where the words would not fit. */
function drawFace(pen: Pen, label: string, isDone: boolean, box: Box, colour: string): void {
  const { context } = pen;
  const size = pen.legible(TEXT);
  const scale = size / TEXT;
  const middle = (box.top + box.bottom) / 2;
  const words = pen.sansWidth(label, size, 500);
  const sign = SIGN.width * scale;
  const whole = sign + SIGN.gap * scale + words;
  const isWhole = whole + PADDING * scale <= box.right - box.left;
  const start = (box.left + box.right - (isWhole ? whole : sign)) / 2;
  drawSign(pen, start, middle, scale, colour, isDone);
  if (!isWhole) return;
  pen.sans(size, 500);
  context.fillStyle = colour;
  pen.write(label, start + sign + SIGN.gap * scale, middle + size * 0.36);
}

/** An arrow that goes back, or a hook for what was done. */
function drawSign(
  { context }: Pen,
  x: number,
  y: number,
  scale: number,
  colour: string,
  isDone: boolean,
): void {
  const points: readonly (readonly [number, number])[] = isDone
    ? [
        [1, 0],
        [4.5, 3.5],
        [11, -3.5],
      ]
    : [
        [11, 0],
        [1, 0],
        [4.5, -3.5],
        [1, 0],
        [4.5, 3.5],
      ];
  context.beginPath();
  points.forEach(([dx, dy], place) => {
    if (place === 0) context.moveTo(x + dx * scale, y + dy * scale);
    else context.lineTo(x + dx * scale, y + dy * scale);
  });
  context.strokeStyle = colour;
  context.lineWidth = 1.7 * scale;
  context.stroke();
}
