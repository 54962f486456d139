/** What is said on a wire: local × upstream = contribution. */
import { upstreamWhenPushed } from '../../engine';
import { meet, pointOn, type Box, type Point } from '../geometry';
import type { Numbers } from './numbers';
import type { Pen } from './pen';
import { pillBox, type PillSize } from './pill-places';
import { gradColour } from './shades';
import type { SpotlitTriple } from '../types';
import type { Palette, Words } from './types';
import type { SeenWire } from './wires';

/** Where it was asked for, where it only comes along with its card, and where it is all that counts. */
const TEXT = { asked: 15, along: 13, lit: 16 };
/** On the screen, where zoomed out. */
const LEAST = { asked: 13, along: 12, lit: 16 };
/** The size for which all other measures are meant. */
const WHOLE = 15;
const HEIGHT = 30;
const PADDING = 14;
/** Beside the wire, so that the wire itself stays in view. */
const LIFT = 27;

const EDGES = {
  asked: { edge: 'ink', line: 1.6 },
  along: { edge: 'lineStrong', line: 1.2 },
  lit: { edge: 'now', line: 2.6 },
} as const;

interface Part {
  readonly text: string;
  readonly colour: string;
}

/** What is said on a wire, and the room that it takes. */
export interface Triple extends PillSize {
  readonly parts: readonly Part[];
  readonly manner: keyof typeof TEXT;
  /** From the middle of the wire to its own, if there is room right above. */
  readonly lift: number;
  /** Of the text. */
  readonly size: number;
}

/** null: nothing of it is computed. */
export function tripleOf(
  pen: Pen,
  seen: SeenWire,
  nodes: readonly number[],
  numbers: Numbers,
  words: Words,
  manner: keyof typeof TEXT,
): Triple | null {
  const parts = partsOf(pen, seen, nodes, numbers, words);
  return parts.length === 0 ? null : sized(pen, parts, manner);
}

export function spotlitTriple(
  pen: Pen,
  { local, upstream, contribution }: SpotlitTriple,
  numbers: Numbers,
): Triple {
  return sized(pen, product(pen.palette, numbers, local, upstream, contribution), 'lit');
}

function sized(pen: Pen, parts: readonly Part[], manner: Triple['manner']): Triple {
  const size = Math.max(TEXT[manner], pen.screen(LEAST[manner]));
  const scale = size / WHOLE;
  const text = parts.reduce((sum, part) => sum + pen.monoWidth(part.text, size), 0);
  const width = text + 2 * PADDING * scale;
  return { parts, manner, width, height: HEIGHT * scale, lift: LIFT * scale, size };
}

export function drawTriple(pen: Pen, triple: Triple, middle: Point): void {
  const { context, palette } = pen;
  const { parts, manner, width, height, size } = triple;
  const scale = size / WHOLE;
  const { y } = middle;
  context.beginPath();
  context.roundRect(middle.x - width / 2, y - height / 2, width, height, height / 2);
  context.fillStyle = palette.panel;
  context.fill();
  const { edge, line } = EDGES[manner];
  context.strokeStyle = palette[edge];
  context.lineWidth = line * scale;
  context.stroke();
  pen.mono(size, 600);
  let x = middle.x - width / 2 + PADDING * scale;
  for (const { text, colour } of parts) {
    context.fillStyle = colour;
    pen.write(text, x, y + size * 0.36);
    x += pen.monoWidth(text, size);
  }
}

/** Beside the middle of the wire, from the best place on. */
export function placesFor({ path }: SeenWire, { width, lift }: Triple): readonly Point[] {
  const { x, y } = pointOn(path, 0.5);
  const aside = width / 2 + lift / 2;
  return [
    { x, y: y - lift },
    { x: x + aside, y: y - lift },
    { x: x - aside, y: y + lift },
    { x: x + aside, y: y + lift },
    { x: x - aside, y: y - lift },
    { x, y: y + lift },
    { x, y: y - 2 * lift },
    { x, y: y + 2 * lift },
  ];
}

/** Where the fewest of the boxes are covered. */
export function leastCovering(
  places: readonly Point[],
  size: PillSize,
  boxes: readonly Box[],
): Point {
  const covered = (place: Point): number => {
    const own = pillBox(place, size);
    return boxes.filter((box) => meet(box, own)).length;
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
  if (wire.ends.length > 1) {
    if (contribution === null) return [];
    const count = `${words('card-wires', { count: wire.ends.length })} = `;
    return [ink(palette, count), gradPart(palette, numbers, contribution)];
  }
  const slope = numbers.slope(nodes[0], wire.ends[0].port);
  if (slope === null) return [];
  const local = localPart(palette, numbers, slope);
  if (contribution === null) return [local];
  const upstream = upstreamWhenPushed(slope, numbers.grad(nodes[0]), contribution);
  return upstream === null ? [local] : product(palette, numbers, slope, upstream, contribution);
}

const product = (
  palette: Palette,
  numbers: Numbers,
  local: number,
  upstream: number,
  contribution: number,
): readonly Part[] => [
  localPart(palette, numbers, local),
  ink(palette, ' × '),
  gradPart(palette, numbers, upstream),
  ink(palette, ' = '),
  gradPart(palette, numbers, contribution),
];

const localPart = ({ value }: Palette, numbers: Numbers, local: number): Part => ({
  text: numbers.writeData(local),
  colour: value,
});

const ink = ({ ink2 }: Palette, text: string): Part => ({ text, colour: ink2 });

const gradPart = (palette: Palette, numbers: Numbers, value: number): Part => ({
  text: numbers.writeGrad(value),
  colour: gradColour(palette, value),
});
