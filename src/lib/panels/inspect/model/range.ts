/** The ends and the step of a leaf's slider. */

export interface SliderRange {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

const USUAL = 10;
const STEPS = 200;

/** The leaf's own range; without one, the next power of ten to both sides. */
export function sliderRange(value: number, range?: readonly [number, number]): SliderRange {
  const size = Math.max(USUAL, 10 ** Math.ceil(Math.log10(Math.abs(value) || 1)));
  const [low, high] = range ?? [-size, size];
  return { low, high, step: 10 ** Math.floor(Math.log10((high - low) / STEPS)) };
}
