/** How far an arrow key or a drag moves a number. */

export interface Pace {
  /** A tenth of the step. */
  readonly finer: boolean;
  /** Ten times the step. */
  readonly coarser: boolean;
}

/** One tenth of the number's leading digit, and 0.1 around zero. */
export function stepOf(value: number, { finer, coarser }: Pace): number {
  const magnitude = Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(value)))));
  return 10 ** (magnitude - 1 - (finer ? 1 : 0) + (coarser ? 1 : 0));
}

/** 0.1 + 0.2 is 0.30000000000000004: the last digit is rounding, not what the hand meant. */
export function nudged(value: number, steps: number, step: number): number {
  if (steps === 0) return value;
  const meant = Number((value + steps * step).toPrecision(15)).toFixed(15);
  // Rounding may leave -0, which no document holds.
  return Number.isFinite(Number(meant)) ? Number(meant) + 0 : value;
}
