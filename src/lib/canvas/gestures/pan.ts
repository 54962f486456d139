/** Moves the paper: what was taken hold of stays under the hand. */
import { pannedBy, zoomedAt } from '../view';
import type { Gesture, Ground, Pointer } from './gesture';

export function pan(ground: Ground, start: Pointer): Gesture {
  const before = ground.view();
  return {
    move({ at }) {
      ground.look(pannedBy(before, at.x - start.at.x, at.y - start.at.y));
    },
    release() {},
    cancel: () => ground.look(before),
    hand: () => ({}),
    cursor: 'grabbing',
    pansAtEdge: false,
  };
}

export interface Pinch {
  move(one: Pointer, other: Pointer): void;
}

/** Two fingers: what lies between them stays between them. */
export function pinch(ground: Ground, one: Pointer, other: Pointer): Pinch {
  const before = ground.view();
  const start = spanOf(one, other);
  return {
    move(first, second) {
      const span = spanOf(first, second);
      const moved = pannedBy(before, span.x - start.x, span.y - start.y);
      ground.look(zoomedAt(moved, span, before.zoom * (span.length / start.length)));
    },
  };
}

const spanOf = ({ at: one }: Pointer, { at: other }: Pointer) => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  length: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
});
