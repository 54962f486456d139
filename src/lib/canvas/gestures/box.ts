/** Draws a box; what it touches is selected while it grows. */
import { cardsIn, type Box, type Point } from '../geometry';
import { EMPTY_DRAG } from '../hand';
import type { Gesture, Ground, Pointer } from './gesture';

/** With `isAdding`, what was selected before stays so. */
export function boxSelect(ground: Ground, start: Pointer, isAdding: boolean): Gesture {
  const { selected: before, selectedWires } = ground.picture();
  let box: Box | null = null;
  let shown = '';

  const select = (ids: readonly string[], wires = isAdding ? selectedWires : []) => {
    const key = ids.join(' ');
    if (key === shown) return;
    shown = key;
    ground.ask({ do: 'select', ids, wires, how: 'replace' });
  };

  return {
    move({ point }) {
      box = boxBetween(start.point, point);
      const { graph } = ground.picture();
      const touched = cardsIn(graph, box).map((place) => graph.cards[place].id);
      select(isAdding ? [...new Set([...before, ...touched])] : touched);
    },
    release() {
      box = null;
    },
    cancel() {
      box = null;
      shown = '';
      ground.ask({ do: 'select', ids: [...before], wires: selectedWires, how: 'replace' });
    },
    hand: () => ({ drag: { ...EMPTY_DRAG, box } }),
    cursor: 'crosshair',
    pansAtEdge: true,
  };
}

const boxBetween = (one: Point, other: Point): Box => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});
