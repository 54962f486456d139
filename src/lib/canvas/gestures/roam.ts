/** Moves the view by the map in the corner. */
import type { Point } from '../geometry';
import { mapOf, mapPoint, type MapPlace } from '../map';
import { centredOn, toModel } from '../view';
import type { Gesture, Ground, Pointer } from './gesture';

/** The map, where the pointer is on it. */
export function mapUnder(ground: Ground, { at }: Pointer): MapPlace | null {
  if (!ground.settings().hasMap) return null;
  const view = { ...ground.view(), ...ground.size(), ratio: 1 };
  const place = mapOf(ground.picture().graph, view);
  return place === null || mapPoint(place, at) === null ? null : place;
}

/** Inside the frame of what is in view, the frame moves along; outside, it comes. */
export function roam(ground: Ground, start: Pointer, map: MapPlace): Gesture {
  const before = ground.view();
  const { width, height } = ground.size();
  const middle = toModel(before, { x: width / 2, y: height / 2 });
  const pressed = placeOn(map, start.at);
  const away = { x: middle.x - pressed.x, y: middle.y - pressed.y };
  const isInside =
    Math.abs(away.x) * before.zoom < width / 2 && Math.abs(away.y) * before.zoom < height / 2;
  const offset = isInside ? away : { x: 0, y: 0 };
  return {
    move({ at }) {
      const { x, y } = placeOn(map, at);
      const wanted = { x: x + offset.x, y: y + offset.y };
      ground.look(centredOn(before.zoom, wanted, ground.size()));
    },
    release() {},
    cancel: () => ground.look(before),
    hand: () => ({}),
    cursor: 'grabbing',
    pansAtEdge: false,
  };
}

/** A hand that leaves the map stays at its edge. */
function placeOn(map: MapPlace, { x, y }: Point): Point {
  const { left, top, right, bottom } = map.box;
  const within = { x: Math.min(right, Math.max(left, x)), y: Math.min(bottom, Math.max(top, y)) };
  return mapPoint(map, within)!;
}
