/** The curve of an op with one input, drawn by its own evaluator into a box of 26 by 20. */
import { evaluatorOf, type OpSpec } from '../../engine';

const WIDTH = 26;
const HEIGHT = 20;
const MARGIN = 3;
/** From -REACH to REACH. */
const REACH = 3;
const POINTS = 48;

/** null: it has more inputs, or no finite value somewhere. */
export function curveOf(spec: OpSpec): string | null {
  if (spec.kind !== 'fixed' || spec.inputs.length !== 1) return null;
  const { value } = evaluatorOf(spec, 1);
  const xs = Array.from({ length: POINTS + 1 }, (_, place) => (place / POINTS - 0.5) * 2 * REACH);
  const ys = xs.map((x) => value([x]));
  if (!ys.every(Number.isFinite)) return null;
  const low = Math.min(...ys);
  const high = Math.max(...ys, low + 1e-9);
  const across = (x: number) => MARGIN + ((x + REACH) / (2 * REACH)) * (WIDTH - 2 * MARGIN);
  const down = (y: number) => HEIGHT - MARGIN - ((y - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const points = xs.map((x, place) => `${round(across(x))} ${round(down(ys[place]))}`);
  return `M${points.join('L')}`;
}

const round = (number: number): number => Math.round(number * 100) / 100;
