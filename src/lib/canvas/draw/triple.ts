/** On a wire that is pointed at or selected: local × upstream = contribution. */
import type { Card } from '../../layout';
import { boxOfCard, meet, pointOn, type Point } from '../geometry';
import type { Numbers } from './numbers';
import type { Pen } from './pen';
import { pillBox, type PillSize } from './pill-places';
import { gradColour } from './shades';
import type { Words } from './types';
import type { SeenWire } from './wires';

const TEXT = 15;
const HEIGHT = 30;
const PADDING = 14;
/** Beside the wire, so that the wire itself stays in view. */
const LIFT = 27;

interface Part {
  readonly text: string;
  readonly colour: string;
}

export function drawTriple(
  pen: Pen,
  seen: SeenWire,
  nodes: readonly number[],
  numbers: Numbers,
  words: Words,
  cards: readonly Card[],
): void {
  const parts = partsOf(pen, seen, nodes, numbers, words);
  if (parts.length === 0) return;
  const { context, palette } = pen;
  const size = Math.max(TEXT, pen.screen(13));
  const scale = size / TEXT;
  const width =
    parts.reduce((sum, { text }) => sum + pen.monoWidth(text, size), 0) + 2 * PADDING * scale;
  const height = HEIGHT * scale;
  const middle = freePlace(pointOn(seen.path, 0.5), { width, height }, LIFT * scale, cards);
  const { y } = middle;
  context.beginPath();
  context.roundRect(middle.x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = palette.panel;
  context.fill();
  context.strokeStyle = palette.ink;
  context.lineWidth = 1.6 * scale;
  context.stroke();
  pen.mono(size, 600);
  let x = middle.x - width / 2 + PADDING * scale;
  for (const { text, colour } of parts) {
    context.fillStyle = colour;
    pen.write(text, x, y + size * 0.36);
    x += pen.monoWidth(text, size);
  }
}

/** Above the middle of the wire or near it: where the fewest cards are covered. */
function freePlace({ x, y }: Point, size: PillSize, lift: number, cards: readonly Card[]): Point {
  const aside = size.width / 2 + lift / 2;
  const places = [
    { x, y: y - lift },
    { x: x + aside, y: y - lift },
    { x: x - aside, y: y + lift },
    { x: x + aside, y: y + lift },
    { x: x - aside, y: y - lift },
    { x, y: y + lift },
    { x, y: y - 2 * lift },
    { x, y: y + 2 * lift },
  ];
  const covered = (place: Point): number => {
    const box = pillBox(place, size);
    return cards.filter((card) => meet(boxOfCard(card), box)).length;
  };
  return places.reduce((best, place) => (covered(place) < covered(best) ? place : best));
}

/** As much as is computed; nothing at all is no pill. */
function partsOf(
  { palette }: Pen,
  { wire, contribution }: SeenWire,
  nodes: readonly number[],
  numbers: Numbers,
  words: Words,
): readonly Part[] {
  const ink = (text: string): Part => ({ text, colour: palette.ink2 });
  const grad = (value: number): Part => ({
    text: numbers.writeGrad(value),
    colour: gradColour(palette, value),
  });
  if (wire.ends.length > 1) {
    if (contribution === null) return [];
    return [ink(`${words('card-wires', { count: wire.ends.length })} = `), grad(contribution)];
  }
  const slope = numbers.slope(nodes[0], wire.ends[0].port);
  if (slope === null) return [];
  const local = { text: numbers.writeData(slope), colour: palette.value };
  const upstream = numbers.grad(nodes[0]);
  if (upstream === null || contribution === null) return [local];
  return [local, ink(' × '), grad(upstream), ink(' = '), grad(contribution)];
}
