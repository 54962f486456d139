/** Where the points of the error curve stand on paper: both axes are logarithms. */
import { NUDGE_STEPS, type NudgeCurve } from '../../../engine';

export interface Dot {
  readonly x: number;
  readonly y: number;
}

export interface ErrorPlot {
  readonly central: readonly Dot[];
  readonly forward: readonly Dot[];
  /** Lines of both estimates, as paths; empty where there is none. */
  readonly rounding: string;
  readonly truncation: { readonly central: string; readonly forward: string };
  /** Powers of ten, as exponents. */
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
}

export interface Tick {
  readonly exponent: number;
  readonly at: number;
}

export interface Paper {
  readonly width: number;
  readonly height: number;
  /** Free at the left for the powers of ten; at the right as much as a slider leaves beside its thumb. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** No more powers of ten than can be told apart. */
const MOST_DECADES = 20;
const LAST = NUDGE_STEPS.length - 1;

export const xOf = (place: number, { width, left, right }: Paper): number =>
  left + ((width - left - right) * place) / LAST;

export function plotOf({ points, truncation }: NudgeCurve, paper: Paper): ErrorPlot {
  const errors = points.flatMap(({ centralError, forwardError }) => [centralError, forwardError]);
  const { low, high } = decadesOf(errors);
  const yOf = (error: number): number => {
    const share = (Math.log10(Math.max(error, 10 ** low)) - low) / (high - low);
    return paper.height - paper.bottom - share * (paper.height - paper.top - paper.bottom);
  };
  const dots = (errorOf: (point: NudgeCurve['points'][number]) => number): readonly Dot[] =>
    points.flatMap((point, place) => {
      const error = errorOf(point);
      return Number.isFinite(error) ? [{ x: xOf(place, paper), y: yOf(error) }] : [];
    });
  const line = (estimate: (place: number) => number): string => {
    const inside = points.flatMap((_, place) => {
      const error = estimate(place);
      const isSeen = error >= 10 ** low && error <= 10 ** high;
      return isSeen ? [`${round(xOf(place, paper))} ${round(yOf(error))}`] : [];
    });
    return inside.length < 2 ? '' : `M${inside.join('L')}`;
  };
  const law = (factor: number | null, power: number): string =>
    factor === null ? '' : line((place) => factor * points[place].h ** power);
  return {
    central: dots(({ centralError }) => centralError),
    forward: dots(({ forwardError }) => forwardError),
    rounding: line((place) => points[place].rounding),
    truncation: { central: law(truncation.central, 2), forward: law(truncation.forward, 1) },
    across: [0, -5, -10, -15].map((exponent) => ({
      exponent,
      at: xOf((-exponent * LAST) / 15, paper),
    })),
    up: ticksBetween(low, high).map((exponent) => ({ exponent, at: yOf(10 ** exponent) })),
  };
}

/** Whole powers of ten around all errors; an exact 0 stands at the lower edge. */
function decadesOf(errors: readonly number[]): { low: number; high: number } {
  const seen = errors.filter((error) => Number.isFinite(error) && error > 0).map(Math.log10);
  const high = Math.ceil(Math.max(-15, ...seen));
  const low = Math.max(high - MOST_DECADES, Math.floor(Math.min(high - 3, ...seen)));
  return { low, high };
}

function ticksBetween(low: number, high: number): readonly number[] {
  const every = Math.max(1, Math.ceil((high - low) / 5));
  const first = Math.ceil(low / every) * every;
  const count = Math.floor((high - first) / every) + 1;
  return Array.from({ length: count }, (_, index) => first + index * every);
}

const round = (length: number): number => Math.round(length * 10) / 10;
