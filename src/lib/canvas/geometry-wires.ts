/** Which wire passes a place. */
import type { VisibleGraph, VisibleWire } from '../layout';
import { grown, isInside, type Point } from './geometry-cards';
import { indexOf } from './geometry-index';
import { boxOfPath, pointOn, wirePath, type WirePath } from './geometry-paths';

export { boxOfPath, pathBetween, pointOn, wirePath, type WirePath } from './geometry-paths';

/** As many straight pieces follow a wire closely enough for a pointer. */
const PIECES = 20;

/** Place in `graph.wires` of the nearest one within the radius; -1 when there is none. */
export function wireNear(
  graph: VisibleGraph,
  point: Point,
  radius: number,
  accepts: (wire: VisibleWire) => boolean = () => true,
): number {
  const around = grown({ left: point.x, top: point.y, right: point.x, bottom: point.y }, radius);
  let nearest = -1;
  let least = radius;
  for (const place of indexOf(graph).wires.near(around)) {
    const wire = graph.wires[place];
    const path = wirePath(graph, wire);
    if (!isInside(point, grown(boxOfPath(path), radius)) || !accepts(wire)) continue;
    const distance = distanceTo(path, point);
    if (distance > least) continue;
    least = distance;
    nearest = place;
  }
  return nearest;
}

export function distanceTo(path: WirePath, point: Point): number {
  let least = Infinity;
  let before = pointOn(path, 0);
  for (let piece = 1; piece <= PIECES; piece += 1) {
    const after = pointOn(path, piece / PIECES);
    least = Math.min(least, distanceToPiece(point, before, after));
    before = after;
  }
  return least;
}

function distanceToPiece(point: Point, start: Point, end: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - start.x - t * dx, point.y - start.y - t * dy);
}
