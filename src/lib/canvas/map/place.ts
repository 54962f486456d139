/** Where the map stands on the screen and how places lie on it. */
import { boundsOf, type VisibleGraph } from '../../layout';
import type { View } from '../draw';
import { isInside, meet, type Box, type Point } from '../geometry';

const LARGEST = { width: 180, height: 120 };
const MARGIN = 12;
const PADDING = 8;
const LARGER = 1.2;
/** In a small window the map would cover too much of what it is a map of. */
const LEAST_WINDOW = { width: 560, height: 360 };

export interface MapPlace {
  /** On the screen, in pixels from the canvas' corner. */
  readonly box: Box;
  /** Pixels of the map for one of the document. */
  readonly scale: number;
  /** The document's place at the middle of the map. */
  readonly centre: Point;
}

const known = new WeakMap<VisibleGraph['cards'], Box | null>();

function wholeOf({ cards }: VisibleGraph): Box | null {
  const before = known.get(cards);
  if (before !== undefined) return before;
  const made = boundsOf(cards);
  known.set(cards, made);
  return made;
}

/** null: there is no need for a map, or no room. */
export function mapOf(graph: VisibleGraph, view: View): MapPlace | null {
  const whole = wholeOf(graph);
  if (whole === null || view.width < LEAST_WINDOW.width || view.height < LEAST_WINDOW.height) {
    return null;
  }
  if (!isWanted(whole, seenBox(view))) return null;
  const width = Math.max(1, whole.right - whole.left);
  const height = Math.max(1, whole.bottom - whole.top);
  const room = { width: LARGEST.width - 2 * PADDING, height: LARGEST.height - 2 * PADDING };
  const scale = Math.min(room.width / width, room.height / height);
  const size = { width: LARGEST.width, height: Math.max(48, height * scale + 2 * PADDING) };
  const right = view.width - MARGIN;
  const bottom = view.height - MARGIN;
  return {
    box: { left: right - size.width, top: bottom - size.height, right, bottom },
    scale,
    centre: { x: (whole.left + whole.right) / 2, y: (whole.top + whole.bottom) / 2 },
  };
}

export const seenBox = ({ zoom, pan, width, height }: View): Box => ({
  left: -pan.x / zoom,
  top: -pan.y / zoom,
  right: (width - pan.x) / zoom,
  bottom: (height - pan.y) / zoom,
});

/** A map helps where the graph is clearly larger than the window, or out of it altogether. */
const isWanted = (whole: Box, seen: Box): boolean =>
  whole.right - whole.left > LARGER * (seen.right - seen.left) ||
  whole.bottom - whole.top > LARGER * (seen.bottom - seen.top) ||
  !meet(whole, seen);

/** The document's place under a point of the screen; null beside the map. */
export function mapPoint({ box, scale, centre }: MapPlace, point: Point): Point | null {
  if (!isInside(point, box)) return null;
  return {
    x: centre.x + (point.x - (box.left + box.right) / 2) / scale,
    y: centre.y + (point.y - (box.top + box.bottom) / 2) / scale,
  };
}
