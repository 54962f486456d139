/** The curve of a wire: a cubic that leaves and enters its ports level. */
import type { VisibleGraph, VisibleWire } from '../layout';
import type { Box, Point } from './geometry-cards';

/** Start, two handles, end. */
export interface WirePath {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly x3: number;
  readonly y3: number;
}

const SHORTEST_HANDLE = 34;
const HANDLE = 0.55;
/** A wire that runs back swings out, but not without end. */
const SWING = 0.4;
const WIDEST_SWING = 180;

export function wirePath({ cards }: VisibleGraph, wire: VisibleWire): WirePath {
  const from = cards[wire.from];
  const to = cards[wire.to];
  return pathBetween(
    { x: from.x + from.width / 2, y: from.y + from.outputs[wire.fromPort].y },
    { x: to.x - to.width / 2, y: to.y + to.inputs[wire.toPort].y },
  );
}

export function pathBetween(start: Point, end: Point): WirePath {
  const handle = handleFor(end.x - start.x);
  return {
    x0: start.x,
    y0: start.y,
    x1: start.x + handle,
    y1: start.y,
    x2: end.x - handle,
    y2: end.y,
    x3: end.x,
    y3: end.y,
  };
}

const handleFor = (ahead: number): number =>
  ahead >= 0
    ? Math.max(SHORTEST_HANDLE, ahead * HANDLE)
    : SHORTEST_HANDLE + Math.min(WIDEST_SWING, -ahead * SWING);

/** The control polygon holds the whole curve. */
export const boxOfPath = ({ x0, y0, x1, x2, x3, y3 }: WirePath): Box => ({
  left: Math.min(x0, x2),
  top: Math.min(y0, y3),
  right: Math.max(x1, x3),
  bottom: Math.max(y0, y3),
});

/** The point at `t` of the way, from 0 to 1. */
export function pointOn({ x0, y0, x1, y1, x2, y2, x3, y3 }: WirePath, t: number): Point {
  const s = 1 - t;
  const a = s * s * s;
  const b = 3 * s * s * t;
  const c = 3 * s * t * t;
  const d = t * t * t;
  return { x: a * x0 + b * x1 + c * x2 + d * x3, y: a * y0 + b * y1 + c * y2 + d * y3 };
}
