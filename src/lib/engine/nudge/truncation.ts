/** Finds the law of the truncation error, where rounding leaves it to be seen. */
import type { CurvePoint, NudgeCurve } from './nudging';

/** So far must an error stand out of rounding to be called truncation. */
const CLEAR = 30;
/** Two neighbours that follow the law agree about its factor to this part. */
const STEADY = 0.1;

/** factor · h for forward differences, factor · h² for central ones. */
export const truncationLaw = (points: readonly CurvePoint[]): NudgeCurve['truncation'] => ({
  forward: factorOf(points, 1, ({ forwardError }) => forwardError),
  central: factorOf(points, 2, ({ centralError }) => centralError),
});

/** Taken where two neighbours agree best: for larger h the law bends, for smaller ones it drowns. */
function factorOf(
  points: readonly CurvePoint[],
  power: number,
  errorOf: (point: CurvePoint) => number,
): number | null {
  const clear = points.filter((point) => errorOf(point) > CLEAR * point.rounding);
  const factors = clear.map((point) => errorOf(point) / point.h ** power);
  let best: number | null = null;
  let least = STEADY;
  for (let place = 1; place < factors.length; place += 1) {
    const apart = Math.abs(factors[place] - factors[place - 1]) / factors[place];
    if (apart >= least) continue;
    least = apart;
    best = factors[place];
  }
  return best;
}
