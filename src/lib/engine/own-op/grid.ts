/** The points at which an own op is checked: always the same ones. */

/** A line for one input, a square for two, and points spread evenly for more. */
const ON_LINE = 241;
const ON_EDGE = 25;
const SPREAD = ON_EDGE * ON_EDGE;

export interface Range {
  readonly low: number;
  readonly high: number;
}

export function gridOf(inputs: number, range: Range): readonly (readonly number[])[] {
  if (inputs === 1) return [...lineOf(ON_LINE, range)].map((x) => [x]);
  if (inputs === 2) {
    const edge = [...lineOf(ON_EDGE, range)];
    return edge.flatMap((a) => edge.map((b) => [a, b]));
  }
  return Array.from({ length: SPREAD }, (_, index) => spreadPoint(index + 1, inputs, range));
}

/** Both ends are in it, and the middle exactly. */
export const lineOf = (points: number, { low, high }: Range): Float64Array =>
  Float64Array.from(
    { length: points },
    (_, index) => (low * (points - 1 - index) + high * index) / (points - 1),
  );

export const profileLine = (range: Range): Float64Array => lineOf(ON_LINE, range);

/** Multiples of irrational numbers, without their whole part, never crowd. */
const spreadPoint = (index: number, inputs: number, { low, high }: Range): readonly number[] =>
  Array.from({ length: inputs }, (_, input) => {
    const share = (index * Math.sqrt(PRIMES[input % PRIMES.length])) % 1;
    return low + (high - low) * share;
  });

const PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53];
