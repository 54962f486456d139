/** Where the curves of an own op run in a plot, in a box of WIDTH by HEIGHT. */
import { AT_POINT, type Profile } from '../../../engine';

export const WIDTH = 320;
export const HEIGHT = 170;
const MARGIN = 10;

export interface Plot {
  readonly value: string;
  readonly slope: string;
  readonly measured: string;
  /** Where the written slope is wrong, or where it has a kink: along the curve of the slope. */
  readonly wrong: readonly (readonly [x: number, y: number])[];
  readonly kinks: readonly (readonly [x: number, y: number])[];
  /** Where 0 is; null outside of the box. */
  readonly zeroX: number | null;
  readonly zeroY: number | null;
  readonly low: number;
  readonly high: number;
}

export function plotOf({ x, value, slope, measured, verdict }: Profile): Plot {
  const [low, high] = rangeOf([value, slope, measured]);
  const from = x[0];
  const to = x[x.length - 1];
  const across = (at: number): number =>
    MARGIN + ((at - from) / (to - from)) * (WIDTH - 2 * MARGIN);
  const down = (at: number): number =>
    HEIGHT - MARGIN - ((at - low) / (high - low)) * (HEIGHT - 2 * MARGIN);
  const within = (at: number): number => Math.max(-HEIGHT, Math.min(2 * HEIGHT, down(at)));
  const line = (ys: Float64Array): string =>
    pathOf(
      Array.from(ys, (y, place) => (Number.isFinite(y) ? [across(x[place]), within(y)] : null)),
    );
  const marks = (wanted: number) =>
    spread(Array.from(verdict.keys()).filter((place) => verdict[place] === wanted))
      .filter((place) => Number.isFinite(slope[place]))
      .map((place): readonly [number, number] => [
        round(across(x[place])),
        round(Math.max(MARGIN, Math.min(HEIGHT - MARGIN, down(slope[place])))),
      ]);
  return {
    value: line(value),
    slope: line(slope),
    measured: line(measured),
    wrong: marks(AT_POINT.wrong),
    kinks: marks(AT_POINT.kink),
    zeroX: from <= 0 && 0 <= to ? round(across(0)) : null,
    zeroY: low <= 0 && 0 <= high ? round(down(0)) : null,
    low,
    high,
  };
}

const MOST_MARKS = 12;

function spread(places: readonly number[]): readonly number[] {
  if (places.length <= MOST_MARKS) return places;
  const step = (places.length - 1) / (MOST_MARKS - 1);
  return Array.from({ length: MOST_MARKS }, (_, mark) => places[Math.round(mark * step)]);
}

/** Single points that shoot up to infinity would leave nothing to see of the others. */
function rangeOf(lines: readonly Float64Array[]): readonly [low: number, high: number] {
  const all = lines.flatMap((line) => [...line].filter(Number.isFinite)).sort((a, b) => a - b);
  if (all.length === 0) return [-1, 1];
  const at = (share: number): number => all[Math.round(share * (all.length - 1))];
  const [inner, outer] = [at(0.97) - at(0.03), at(1) - at(0)];
  const isWild = outer > 4 * inner;
  const [low, high] = isWild ? [at(0.03) - inner / 4, at(0.97) + inner / 4] : [at(0), at(1)];
  const pad = high > low ? (high - low) * 0.06 : Math.max(1, Math.abs(high)) / 2;
  return [low - pad, high + pad];
}

function pathOf(points: readonly (readonly [number, number] | null)[]): string {
  let path = '';
  let isDown = false;
  for (const point of points) {
    if (point !== null) path += `${isDown ? 'L' : 'M'}${round(point[0])} ${round(point[1])}`;
    isDown = point !== null;
  }
  return path;
}

const round = (number: number): number => Math.round(number * 10) / 10;
