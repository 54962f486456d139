/** What of the graph is on a picture, and how large that is. */
import { wholeOf, type VisibleGraph } from '../../layout';
import type { PictureSize } from '../types';
import { centredOn, type Size, type View } from '../view';

/** Beyond the outermost cards, for their badges and some air. */
const MARGIN = 40;
/** Of the whole graph at 1x; where it would take more, it is drawn from farther off. */
const MOST_PIXELS_AT_ONCE = 16e6;
/** Of a picture: what browsers draw. */
const MOST_PIXELS = 2 ** 26;
const MOST_ACROSS = 2 ** 14;
const SCALES = [1, 2, 3, 4];
/** An empty graph is an empty sheet. */
const EMPTY: Size = { width: 640, height: 400 };

export interface Framing extends Size {
  readonly view: View;
}

export function frameWhole(graph: VisibleGraph): Framing {
  const box = wholeOf(graph);
  if (box === null) return { ...EMPTY, view: centredOn(1, { x: 0, y: 0 }, EMPTY) };
  const across = box.right - box.left + 2 * MARGIN;
  const down = box.bottom - box.top + 2 * MARGIN;
  const zoom = Math.min(
    1,
    Math.sqrt(MOST_PIXELS_AT_ONCE / (across * down)),
    MOST_ACROSS / Math.max(across, down),
  );
  const size = { width: Math.ceil(across * zoom), height: Math.ceil(down * zoom) };
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return { ...size, view: centredOn(zoom, middle, size) };
}

/** By how much a picture of this size can be enlarged. */
export const scalesFor = ({ width, height }: PictureSize): readonly number[] =>
  SCALES.filter(
    (scale) =>
      width * height * scale ** 2 <= MOST_PIXELS && Math.max(width, height) * scale <= MOST_ACROSS,
  );
