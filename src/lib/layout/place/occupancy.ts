/** Which places are taken, in squares, so that a free one is found quickly. */
import type { Box } from '../box';
import { GRID } from '../cards';
import type { GridPoint } from '../types';
import { boxAround } from '../box';

const CELL = 200;
const SIDE = 30;
const ABOVE = 30;

export class Occupancy {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const known = this.#cells.get(cell);
      if (known === undefined) this.#cells.set(cell, [box]);
      else known.push(box);
    }
  }

  /** The free place that is nearest to the wished one, straight above or below it; then it is taken. */
  settle([x, y]: GridPoint, width: number, height: number): GridPoint {
    const slide = (direction: 1 | -1): number => {
      let middle = y * GRID;
      for (;;) {
        const blocker = this.#blocker(boxAround(x * GRID, middle, width, height));
        if (blocker === null) return middle;
        const edge = direction > 0 ? blocker.bottom : blocker.top;
        const next = (edge + direction * (ABOVE + height / 2)) / GRID;
        middle = (direction > 0 ? Math.ceil(next) : Math.floor(next)) * GRID;
      }
    };
    const down = slide(1);
    const up = slide(-1);
    const middle = down - y * GRID <= y * GRID - up ? down : up;
    this.add(boxAround(x * GRID, middle, width, height));
    return [x, middle / GRID];
  }

  #blocker(box: Box): Box | null {
    const wide = {
      left: box.left - SIDE,
      top: box.top - ABOVE,
      right: box.right + SIDE,
      bottom: box.bottom + ABOVE,
    };
    for (const cell of cellsOf(wide)) {
      for (const other of this.#cells.get(cell) ?? []) if (overlap(wide, other)) return other;
    }
    return null;
  }
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** More cells than a document is wide, either way. */
const ROW = 2 ** 20;

function* cellsOf({ left, top, right, bottom }: Box): Generator<number> {
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) {
      yield column * ROW + row;
    }
  }
}
