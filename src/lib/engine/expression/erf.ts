/**
 * The error function, which JavaScript lacks: erf(x) = 2/√π ∫₀ˣ exp(-t²) dt, to a few ulp.
 * Abramowitz & Stegun, Handbook of Mathematical Functions: 7.1.6 (series) and 7.1.14 (fraction).
 */
const TWO_OVER_ROOT_PI = 2 / Math.sqrt(Math.PI);
const LAST_OF_SERIES = 2;
/** Up to x = 2 the term 2ⁿ x²ⁿ / (1·3·…·81) is far below an ulp of the sum. */
const LAST_ODD = 81;
/** From here on 1 - erf(x) is below half an ulp of 1. */
const ALL_BUT_ONE = 6;
const FRACTION_DEPTH = 60;

/**
 * erf(x) = 2/√π exp(-x²) Σ 2ⁿ x²ⁿ⁺¹ / (1·3·…·(2n+1)): every term is positive, nothing cancels.
 * As x (1 + 2x²/3 (1 + 2x²/5 (1 + …))), so that the smallest terms are added first.
 */
function series(x: number): number {
  let sum = 1;
  for (let odd = LAST_ODD; odd > 1; odd -= 2) sum = 1 + ((2 * x * x) / odd) * sum;
  return TWO_OVER_ROOT_PI * Math.exp(-x * x) * x * sum;
}

/** erfc(x) = exp(-x²)/√π · 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + …)))). */
function complement(x: number): number {
  let fraction = x;
  for (let n = FRACTION_DEPTH; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return (TWO_OVER_ROOT_PI * Math.exp(-x * x)) / (2 * fraction);
}

export function erf(x: number): number {
  const size = Math.abs(x);
  if (Number.isNaN(x)) return NaN;
  const positive =
    size < LAST_OF_SERIES ? series(size) : size < ALL_BUT_ONE ? 1 - complement(size) : 1;
  return x < 0 ? -positive : positive;
}
