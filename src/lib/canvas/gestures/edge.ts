/** Something held against the edge of the canvas pushes the view on, the faster the nearer. */
import type { Point } from '../geometry';
import type { Size } from '../view';

const MARGIN = 28;
/** Pixels in each frame. */
const FASTEST = 12;

/** How far the paper moves in one frame. */
export const pushAt = ({ x, y }: Point, { width, height }: Size): Point => ({
  x: push(x, width),
  y: push(y, height),
});

function push(place: number, length: number): number {
  if (place < MARGIN) return speed(MARGIN - place);
  return place > length - MARGIN ? -speed(place - length + MARGIN) : 0;
}

const speed = (depth: number): number => Math.min(1, depth / MARGIN) * FASTEST;
