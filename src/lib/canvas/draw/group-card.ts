/** The face of a folded group: its name, and the numbers of what comes out of it. */
import type { Card } from '../../layout';
import { boxOfCard, cardMark, contentTop } from '../geometry';
import { drawNumber, drawNumbers } from './card-numbers';
import { curveBox, drawName } from './card-title';
import { drawCurve, hasCurve } from './curve';
import { drawFoldMark } from './fold-mark';
import { freshness, shownNode, type Sheet } from './sheet';

const BASELINE = 25;
const COUNT = 48;
const GAP = 8;
/** Room for the numbers of several results, beside their ports. */
const RESULT = { size: 13, width: 72 };

export function drawGroupFace(sheet: Sheet, card: Card): void {
  const group = sheet.graph.document.groups?.[card.group];
  const mark = cardMark(card);
  const start = mark.right + GAP;
  const isSingle = card.outputs.length === 1;
  const { right } = boxOfCard(card);
  const end = isSingle ? drawKind(sheet, card, group?.of ?? '') : right - RESULT.width;
  drawFoldMark(sheet.pen, mark, true);
  drawName(sheet, group?.label ?? card.id, start, end - start, contentTop(card) + BASELINE);
  if (isSingle) return drawNumbers(sheet, card, shownNode(sheet, card));
  drawCount(sheet, card, group?.nodes.length ?? 0);
  drawResults(sheet, card);
}

/** A neuron carries the curve of its activation. Gives where the name has to end. */
function drawKind({ pen, ops }: Sheet, card: Card, of: string): number {
  const box = curveBox(card);
  const spec = ops.get(of);
  if (spec === undefined || !hasCurve(spec)) return box.right;
  drawCurve(pen, spec, box, null);
  return box.left - GAP;
}

function drawCount({ pen, scene }: Sheet, card: Card, count: number): void {
  pen.sans(pen.legible(12));
  pen.context.fillStyle = pen.palette.ink3;
  pen.write(scene.words('card-group', { count }), cardMark(card).left, contentTop(card) + COUNT);
}

function drawResults(sheet: Sheet, card: Card): void {
  const { pen, index, numbers } = sheet;
  const { context, palette } = pen;
  const x = boxOfCard(card).right - RESULT.width / 2 - 2;
  const { globalAlpha } = context;
  context.globalAlpha = globalAlpha * freshness(sheet);
  for (const { node, y } of card.outputs) {
    const place = index.get(node);
    const text = place === undefined ? null : numbers.dataText(place);
    const baseline = card.y + y + RESULT.size * 0.36;
    drawNumber(pen, text, palette.value, x, baseline, RESULT.width - 18, RESULT.size);
  }
  context.globalAlpha = globalAlpha;
}
