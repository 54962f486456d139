/** The marks of all steps as two shapes, drawn at once: those that are done, and those ahead. */
import type { Grain } from '../../../editor';
import type { Course } from '../course';
import { EDGE, xOf, type Ruler } from './ruler';
import { stopsOf } from './stops';

/** Pixels from one mark to the next: there is room for dots, or at least for strokes. */
const DOTS = 11;
const STROKES = 4;
const RADIUS = 4;
const STROKE = 3;

export interface Strokes {
  readonly done: string;
  readonly ahead: string;
  readonly areDots: boolean;
}

/** As paths around the line at height `y`; up to `at` all is done. */
export function strokesOf(
  course: Course,
  ruler: Ruler,
  grain: Grain,
  { at, y }: { readonly at: number; readonly y: number },
): Strokes {
  const stops = stopsOf(course, grain);
  const room = (ruler.width - 2 * EDGE) / Math.max(1, stops.count);
  const areDots = room >= DOTS;
  if (room < STROKES) return { done: '', ahead: '', areDots };
  const mark = areDots ? dot : stroke;
  let [done, ahead] = ['', ''];
  for (let place = 0; place < stops.count; place += 1) {
    const position = stops.at(place);
    const drawn = mark(xOf(position, ruler), y);
    if (position <= at) done += drawn;
    else ahead += drawn;
  }
  return { done, ahead, areDots };
}

const dot = (x: number, y: number): string =>
  `M${rounded(x - RADIUS)} ${y}a${RADIUS} ${RADIUS} 0 1 0 ${2 * RADIUS} 0` +
  `a${RADIUS} ${RADIUS} 0 1 0 ${-2 * RADIUS} 0`;

const stroke = (x: number, y: number): string => `M${rounded(x)} ${y - STROKE}v${2 * STROKE}`;

const rounded = (x: number): number => Math.round(10 * x) / 10;
