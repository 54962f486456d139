/** The curve of an activation, with a point where the node now is on it. */
import { evaluatorOf, type OpSpec } from '../../engine';
import type { Box } from '../geometry';
import type { Pen } from './pen';

/** From −SPAN to SPAN. */
const SPAN = 3;
const SAMPLES = 48;

interface Curve {
  readonly values: Float64Array;
  readonly least: number;
  readonly most: number;
}

const known = new WeakMap<OpSpec, Curve>();

function curveOf(spec: OpSpec): Curve {
  const before = known.get(spec);
  if (before !== undefined) return before;
  const { value } = evaluatorOf(spec, 1);
  const values = Float64Array.from({ length: SAMPLES + 1 }, (_, sample) => value([xAt(sample)]));
  const made = { values, least: Math.min(0, ...values), most: Math.max(0, ...values) };
  known.set(spec, made);
  return made;
}

const xAt = (sample: number): number => ((2 * sample) / SAMPLES - 1) * SPAN;

/** Only one number in, one out can be a curve. */
export const hasCurve = (spec: OpSpec | undefined): boolean =>
  spec?.kind === 'fixed' && spec.group === 'activations' && spec.inputs.length === 1;

/** `point`: the input and the output of the node; null as long as they are not computed. */
export function drawCurve(
  pen: Pen,
  spec: OpSpec,
  box: Box,
  point: readonly [x: number, y: number] | null,
): void {
  const { context, palette } = pen;
  const { values, least, most } = curveOf(spec);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const across = (x: number): number => box.left + ((x + SPAN) / (2 * SPAN)) * width;
  const down = (y: number): number => box.bottom - ((y - least) / (most - least)) * height;
  context.beginPath();
  context.moveTo(box.left, down(0));
  context.lineTo(box.right, down(0));
  context.strokeStyle = palette.line;
  context.lineWidth = 1;
  context.stroke();
  context.beginPath();
  for (let sample = 0; sample <= SAMPLES; sample += 1) {
    context.lineTo(across(xAt(sample)), down(values[sample]));
  }
  context.strokeStyle = palette.ink2;
  context.lineWidth = 1.6;
  context.stroke();
  if (point === null || !Number.isFinite(point[0]) || !Number.isFinite(point[1])) return;
  const x = Math.min(SPAN, Math.max(-SPAN, point[0]));
  const y = Math.min(most, Math.max(least, point[1]));
  pen.circle(across(x), down(y), 2.8);
  context.fillStyle = palette.value;
  context.fill();
}
