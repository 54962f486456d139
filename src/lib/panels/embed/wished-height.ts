/** How high the frame around a graph should be for all of it to be seen. */
import { wholeOf, type VisibleGraph } from '../../layout';

const LOWEST = 200;
const HIGHEST = 1200;
/** Around the graph; less where the frame is narrow, as the canvas has it. */
const MARGIN = { wide: 48, narrow: 16 };
const NARROW = 840;

/** In CSS pixels, at this width; `beside` is what stands above the graph. */
export function wishedHeight(graph: VisibleGraph, width: number, beside: number) {
  const whole = wholeOf(graph);
  if (whole === null) return LOWEST;
  const { left, right, top, bottom } = whole;
  const margin = width < NARROW ? MARGIN.narrow : MARGIN.wide;
  const zoom = Math.min(1, Math.max(1, width - 2 * margin) / (right - left));
  const wished = (bottom - top) * zoom + 2 * margin + beside;
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, wished)));
}
