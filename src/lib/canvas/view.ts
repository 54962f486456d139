/** What part of the document is in view: pure arithmetic between the screen and the document. */
import { levelAt, MIDDLE, type Box, type Point } from './geometry';

/** A point p of the document is drawn at `p * zoom + pan`, in pixels of the canvas. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const SMALLEST_ZOOM = 0.02;
export const LARGEST_ZOOM = 4;
/** Fitting a small graph must not blow it up. */
const LARGEST_FIT = 1.25;
const FIT_MARGIN = 48;
/** In a narrow window every pixel is for the graph. */
const NARROW = { width: 840, margin: 16 };
/** A graph that is opened can be read, if so much of it is then still in view. */
const MOST = 0.6;
const REVEAL_MARGIN = 32;
/** A port stands out of its card. */
const EDGE = 8;

export const toModel = ({ zoom, pan }: View, { x, y }: Point): Point => ({
  x: (x - pan.x) / zoom,
  y: (y - pan.y) / zoom,
});

export const toScreen = ({ zoom, pan }: View, { x, y }: Point): Point => ({
  x: x * zoom + pan.x,
  y: y * zoom + pan.y,
});

export const withinZoom = (zoom: number): number =>
  Math.min(LARGEST_ZOOM, Math.max(SMALLEST_ZOOM, zoom));

/** What is under the point stays under it. */
export function zoomedAt({ zoom: before, pan }: View, at: Point, wanted: number): View {
  const zoom = withinZoom(wanted);
  const ratio = zoom / before;
  return { zoom, pan: { x: at.x - (at.x - pan.x) * ratio, y: at.y - (at.y - pan.y) * ratio } };
}

export const pannedBy = ({ zoom, pan }: View, dx: number, dy: number): View => ({
  zoom,
  pan: { x: pan.x + dx, y: pan.y + dy },
});

/** The box in the middle, as large as it fits. */
export function fitted(box: Box, size: Size, largest = LARGEST_FIT): View {
  const margin = marginIn(size);
  const across = (size.width - 2 * margin) / Math.max(1, box.right - box.left);
  const down = (size.height - 2 * margin) / Math.max(1, box.bottom - box.top);
  const zoom = withinZoom(Math.min(largest, across, down));
  return centredOn(zoom, middleOf(box), size);
}

const marginIn = ({ width, height }: Size): number =>
  Math.min(width < NARROW.width ? NARROW.margin : FIT_MARGIN, width / 8, height / 12);

/**
 * All of the box, unless that were too small to read and most of it can be read: then its left
 * side, where the leaves are.
 */
export function opening(box: Box, size: Size): View {
  const whole = fitted(box, size);
  if (whole.zoom >= MIDDLE || shareInView(box, size, MIDDLE) < MOST) return whole;
  const { zoom, pan } = centredOn(MIDDLE, middleOf(box), size);
  const isWider = (box.right - box.left) * zoom > size.width;
  const x = isWider ? marginIn(size) - box.left * zoom : pan.x;
  return { zoom, pan: { x, y: pan.y } };
}

function shareInView(box: Box, { width, height }: Size, zoom: number): number {
  const across = width / ((box.right - box.left) * zoom);
  const down = height / ((box.bottom - box.top) * zoom);
  return Math.min(1, across) * Math.min(1, down);
}

const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const centredOn = (zoom: number, middle: Point, { width, height }: Size): View => ({
  zoom,
  pan: { x: width / 2 - middle.x * zoom, y: height / 2 - middle.y * zoom },
});

export function isInView(box: Box, view: View, { width, height }: Size): boolean {
  const start = toScreen(view, { x: box.left, y: box.top });
  const end = toScreen(view, { x: box.right, y: box.bottom });
  return Math.min(start.x, start.y) >= EDGE && end.x <= width - EDGE && end.y <= height - EDGE;
}

/** Of the window: what is brought in comes so far in that what follows next needs not move it again. */
const COMFORT = 0.16;

/**
 * The view in which all of it is seen, or `first` where it is too wide for that: null where it is
 * seen already. It moves as little as that takes, and cards keep showing as much as they do.
 */
export function accompanying(view: View, all: Box, first: Box | null, size: Size): View | null {
  if (isInView(all, view, size)) return null;
  const zoom = Math.min(view.zoom, fitted(all, size).zoom);
  if (zoom === view.zoom) return drawnIn(view, all, size);
  if (levelAt(zoom) === levelAt(view.zoom))
    return drawnIn(zoomedAt(view, middleIn(size), zoom), all, size);
  return first === null || isInView(first, view, size) ? null : drawnIn(view, first, size);
}

function drawnIn(view: View, box: Box, size: Size): View {
  const start = toScreen(view, { x: box.left, y: box.top });
  const end = toScreen(view, { x: box.right, y: box.bottom });
  const draw = (from: number, to: number, length: number): number => {
    const margin = Math.max(0, Math.min(COMFORT * length, (length - (to - from)) / 2));
    return shift(from, to, length, margin);
  };
  return pannedBy(view, draw(start.x, end.x, size.width), draw(start.y, end.y, size.height));
}

const middleIn = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/** The least that has to move for the box to be in view; its start wins where it is too large. */
export function revealing(view: View, box: Box, size: Size): View {
  const margin = Math.min(REVEAL_MARGIN, marginIn(size));
  const start = toScreen(view, { x: box.left, y: box.top });
  const end = toScreen(view, { x: box.right, y: box.bottom });
  const dx = shift(start.x, end.x, size.width, margin);
  return pannedBy(view, dx, shift(start.y, end.y, size.height, margin));
}

function shift(start: number, end: number, length: number, margin: number): number {
  if (start < margin || end - start > length - 2 * margin) return margin - start;
  return Math.min(0, length - margin - end);
}
