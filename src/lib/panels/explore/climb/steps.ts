/** Steps on a slider: four for each power of ten, from 0.0001 to 1. */
const PER_DECADE = 4;
const SMALLEST = -4;

export const STEP_PLACES = -SMALLEST * PER_DECADE;

/** Rounded to what can be read, so that 0.01 is 0.01. */
export const stepAt = (place: number): number =>
  Number((10 ** (SMALLEST + place / PER_DECADE)).toPrecision(2));

/** The nearest place for any step. */
export function placeOf(step: number): number {
  const place = Math.round((Math.log10(step) - SMALLEST) * PER_DECADE);
  return Math.min(STEP_PLACES, Math.max(0, place));
}
