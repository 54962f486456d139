/** What an error at one h comes from, as far as the curve of all errors can tell. */
import type { NudgeCurve } from '../../../engine';

export type Cause = 'truncation' | 'rounding' | 'both' | 'off';

/** One of the two rules where it is so many times the other. */
const RULES = 4;
/** An error that is so many times what both explain has another cause. */
const UNEXPLAINED = 30;
/** Where both are small, whatever the graph: there a right gradient shows. */
const TRUSTED: readonly [number, number] = [1e-7, 1e-4];

export function causeAt({ points, truncation }: NudgeCurve, h: number): Cause | null {
  const point = points.find((each) => each.h === h);
  if (point === undefined || Number.isNaN(point.centralError)) return null;
  const lawAt = (each: number): number => (truncation.central ?? 0) * each ** 2;
  const [low, high] = TRUSTED;
  const trusted = points.filter((each) => each.h >= low && each.h <= high);
  const isOff = trusted.every(
    (each) => each.centralError > UNEXPLAINED * (lawAt(each.h) + each.rounding),
  );
  if (isOff) return 'off';
  const law = Math.max(lawAt(h), h > high ? point.centralError - point.rounding : 0);
  if (law > RULES * point.rounding) return 'truncation';
  return point.rounding > RULES * law ? 'rounding' : 'both';
}

/** Where a difference comes closest to the gradient. */
export function bestOf(
  points: NudgeCurve['points'],
  errorOf: (point: NudgeCurve['points'][number]) => number,
): NudgeCurve['points'][number] | null {
  const finite = points.filter((point) => Number.isFinite(errorOf(point)));
  if (finite.length === 0) return null;
  // Rounding may give an exact 0 by chance, where the two outputs are the same.
  return finite.reduce((best, point) =>
    errorOf(point) + point.rounding < errorOf(best) + best.rounding ? point : best,
  );
}
