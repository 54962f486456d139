/** Judges a written slope at one point, by differences of the value around it. */
import type { OpEvaluator } from '../ops';
import { AT_POINT, type AtPoint } from './own-op-check';

export interface PointFinding {
  readonly verdict: AtPoint;
  readonly value: number;
  readonly slope: number;
  /** A central difference; NaN where none can be taken. */
  readonly measured: number;
}

/** Beside x, in units of its size. Where one is too coarse another may do. */
const STEPS = [1e-4, 1e-5, 1e-6];
const AGREEMENT = 1e-6;
/** One-sided slopes that differ by this part, and do not approach each other, are two slopes. */
const BENT = 1e-4;
const APPROACH = 0.75;
/** Differences whose spread is below this part of an error are settled: the slope is wrong. */
const SETTLED = 0.1;

interface Difference {
  readonly central: number;
  readonly noise: number;
  /** Between the slopes to the right and to the left. */
  readonly bend: number;
}

export function judgePoint(op: OpEvaluator, at: readonly number[], port: number): PointFinding {
  const value = op.value(at);
  const slope = op.slope(port, at, value);
  const differences = STEPS.map((step) => differenceAt(op, { at, port, value }, step));
  const finding = (verdict: AtPoint): PointFinding => ({
    verdict,
    value,
    slope,
    measured: differences[1].central,
  });
  const isDefined = differences.every(({ central }) => Number.isFinite(central));
  if (!isDefined || !Number.isFinite(value)) return finding(AT_POINT.unsure);
  if (differences.some((_, place) => agrees(slope, differences, place)))
    return finding(AT_POINT.ok);
  if (isBent(differences)) return finding(AT_POINT.kink);
  return finding(isSettled(slope, differences) ? AT_POINT.wrong : AT_POINT.unsure);
}

interface Place {
  readonly at: readonly number[];
  readonly port: number;
  readonly value: number;
}

function differenceAt(op: OpEvaluator, { at, port, value }: Place, step: number): Difference {
  const x = at[port];
  const h = step * Math.max(1, Math.abs(x));
  const [above, below] = [x + h, x - h].map((moved) => op.value(at.with(port, moved)));
  const noise = (4 * Number.EPSILON * Math.max(...[above, below, value].map(Math.abs))) / h;
  return {
    central: (above - below) / (2 * h),
    noise,
    bend: Math.abs((above - value) / h - (value - below) / h),
  };
}

/**
 * A step ten times as long is off by a hundred times as much, so two differences tell how far the
 * closer one is off: by a 99th of what is between them.
 */
function agrees(slope: number, differences: readonly Difference[], place: number): boolean {
  const { central, noise } = differences[place];
  const coarser = differences[place - 1]?.central ?? central;
  const truncation = (2 * Math.abs(coarser - central)) / 99;
  const largest = Math.max(Math.abs(slope), Math.abs(central));
  return Math.abs(slope - central) <= AGREEMENT * largest + noise + truncation;
}

/** At a smooth point the two sides come together as h shrinks. */
function isBent(differences: readonly Difference[]): boolean {
  const [, coarse, close] = differences;
  const limit = BENT * Math.max(Math.abs(close.central), BENT) + close.noise;
  return close.bend > limit && close.bend > APPROACH * coarse.bend;
}

function isSettled(slope: number, differences: readonly Difference[]): boolean {
  const [, ...fine] = differences.map(({ central }) => central);
  const spread = Math.max(...fine) - Math.min(...fine);
  const error = Math.abs(slope - fine[0]);
  return Number.isNaN(error) || spread <= SETTLED * error;
}
