/** On a wire that is pointed at or selected: local × upstream = contribution. */
import { pointOn } from '../geometry';
import type { Numbers } from './numbers';
import type { Pen } from './pen';
import { gradColour } from './shades';
import type { Words } from './types';
import type { SeenWire } from './wires';

const TEXT = 15;
const HEIGHT = 30;
const PADDING = 14;
/** Above the wire, so that the wire itself stays in view. */
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
): void {
  const parts = partsOf(pen, seen, nodes, numbers, words);
  if (parts.length === 0) return;
  const { context, palette } = pen;
  const size = Math.max(TEXT, pen.screen(13));
  const scale = size / TEXT;
  const width =
    parts.reduce((sum, { text }) => sum + pen.monoWidth(text, size), 0) + 2 * PADDING * scale;
  const middle = pointOn(seen.path, 0.5);
  const y = middle.y - LIFT * scale;
  context.beginPath();
  context.roundRect(
    middle.x - width / 2,
    y - (HEIGHT / 2) * scale,
    width,
    HEIGHT * scale,
    (HEIGHT / 2) * scale,
  );
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
