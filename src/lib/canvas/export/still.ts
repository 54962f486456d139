/** A graph that is on no screen, drawn where there is no page either. */
import { wholeOf, type VisibleGraph } from '../../layout';
import { createPainter, type Palette, type Words, type Writer } from '../draw';
import type { CanvasFrame, PictureSize } from '../types';
import { centredOn } from '../view';
import { SvgSurface, type Measure } from './svg-surface';
import { UNMARKED, UNTOUCHED } from './untouched';

export interface Still {
  readonly graph: VisibleGraph;
  readonly frame: CanvasFrame;
  readonly size: PictureSize;
  /** Kept free at each edge. */
  readonly margin: number;
  readonly largestZoom: number;
  readonly palette: Palette;
  readonly measure: Measure;
  readonly write: Writer;
  readonly words: Words;
}

/** The whole graph in the middle, as elements for an `<svg>`. */
export function drawStill(still: Still): string {
  const { graph, frame, size, palette, measure, write, words } = still;
  const surface = new SvgSurface(measure);
  createPainter(surface, palette).paint({
    ...UNTOUCHED,
    picture: { ...UNMARKED, graph, frame, isWaiting: false, verdicts: new Map() },
    settings: { digits: 4, hasMotion: false, tool: 'pan', hasMap: false },
    view: { ...viewOf(still), ...size, ratio: 1 },
    write,
    words,
  });
  return surface.content();
}

function viewOf({ graph, size, margin, largestZoom }: Still) {
  const { left, top, right, bottom } = wholeOf(graph) ?? { left: 0, top: 0, right: 1, bottom: 1 };
  const across = (size.width - 2 * margin) / (right - left);
  const down = (size.height - 2 * margin) / (bottom - top);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return centredOn(Math.min(largestZoom, across, down), middle, size);
}
