/** The upper line of a card: the name, and at the right its role and its op's symbol or curve. */
import { isLeafOp, type NodeRecord } from '../../engine';
import type { Card } from '../../layout';
import { boxOfCard, contentTop, type Box } from '../geometry';
import { drawCurve, hasCurve } from './curve';
import { isOutput, type Sheet } from './sheet';

const SIDE = 14;
const BASELINE = 25;
/** With a caption under it, the name makes room. */
const CAPTIONED = 20;
const CAPTION = 34;
const CURVE = { width: 32, height: 18, middle: 20 };
const GAP = 9;
/** Below this zoom there is no room for captions. */
const CAPTION_ZOOM = 0.85;
const LEAST_NAME = 30;

export function drawTitle(sheet: Sheet, card: Card, record: NodeRecord): void {
  const { pen } = sheet;
  const start = boxOfCard(card).left + SIDE;
  const end = drawSigns(sheet, card, record);
  const hasCaption = record.label !== undefined && pen.zoom >= CAPTION_ZOOM;
  const top = contentTop(card);
  drawName(sheet, record.id, start, end - start, top + (hasCaption ? CAPTIONED : BASELINE));
  if (hasCaption) drawCaption(sheet, record.label ?? '', start, end - start, top + CAPTION);
}

/** Where a card has its curve. */
export function curveBox(card: Card): Box {
  const right = boxOfCard(card).right - SIDE;
  const middle = contentTop(card) + CURVE.middle;
  const half = CURVE.height / 2;
  return { left: right - CURVE.width, top: middle - half, right, bottom: middle + half };
}

export function drawName(
  { pen }: Sheet,
  name: string,
  x: number,
  room: number,
  baseline: number,
): void {
  const size = pen.legible(14);
  const text = pen.cutMono(name, size, room);
  pen.mono(size, 700);
  pen.context.fillStyle = pen.palette.ink;
  pen.write(text, x, baseline);
}

function drawCaption(
  { pen }: Sheet,
  text: string,
  x: number,
  room: number,
  baseline: number,
): void {
  const size = pen.legible(11);
  let shown = text;
  while (shown.length > 1 && pen.sansWidth(`${shown}…`, size) > room) shown = shown.slice(0, -1);
  pen.context.fillStyle = pen.palette.ink3;
  const isWhole = pen.sansWidth(text, size) <= room;
  pen.sans(size);
  pen.write(isWhole ? text : `${shown}…`, x, baseline);
}

/** From the right: curve, role, symbol, each as long as the name keeps its room. Gives where they begin. */
function drawSigns(sheet: Sheet, card: Card, record: NodeRecord): number {
  const { pen, ops, scene } = sheet;
  const { left, right } = boxOfCard(card);
  const top = contentTop(card);
  const spec = ops.get(record.op);
  const wanted = Math.max(LEAST_NAME, pen.monoWidth(record.id, pen.legible(14)));
  const least = left + SIDE + Math.min(wanted, card.width * 0.6) + GAP;
  let end = right - SIDE;
  if (spec !== undefined && hasCurve(spec)) {
    const box = curveBox(card);
    drawCurve(pen, spec, box, pointOf(sheet, card, record));
    end = box.left - GAP;
  }
  if (isLeafOp(record.op))
    return sign(sheet, scene.words(`card-${record.op}`), 'word', end, top, least);
  if (spec !== undefined && !hasCurve(spec))
    end = sign(sheet, spec.symbol, 'symbol', end, top, least);
  if (spec === undefined) end = sign(sheet, record.op, 'symbol', end, top, least);
  if (isOutput(sheet, card)) end = sign(sheet, scene.words('card-output'), 'word', end, top, least);
  if (spec !== undefined && hasCurve(spec))
    end = sign(sheet, spec.symbol, 'symbol', end, top, least);
  return end;
}

function sign(
  { pen }: Sheet,
  text: string,
  kind: 'word' | 'symbol',
  end: number,
  top: number,
  least: number,
): number {
  const { context, palette } = pen;
  const size = pen.legible(kind === 'word' ? 12 : text.length === 1 ? 16 : 13);
  const width = kind === 'word' ? pen.sansWidth(text, size) : pen.monoWidth(text, size);
  if (end - width < least) return end;
  if (kind === 'word') pen.sans(size);
  else pen.mono(size);
  context.fillStyle = kind === 'word' ? palette.ink3 : palette.ink2;
  pen.write(text, end, top + BASELINE, 'right');
  return end - width - GAP;
}

function pointOf(
  { numbers, index }: Sheet,
  { node }: Card,
  { inputs }: NodeRecord,
): readonly [number, number] | null {
  const source = index.get(inputs?.[0] ?? '');
  const x = source === undefined ? null : numbers.data(source);
  const y = numbers.data(node);
  return x === null || y === null ? null : [x, y];
}
