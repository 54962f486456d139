/** Where the number of a wire can stand without covering anything. */
import { indexBoxes, meet, pointOn, type Box, type Point, type WirePath } from '../geometry';

/** Tried in this order: the middle is best. */
const ALONG = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

export interface PillSize {
  readonly width: number;
  readonly height: number;
}

/**
 * One place for each path; null where there is no room. All want the same room, so that places do
 * not change with the numbers; where that is too much, the room that the number needs right now.
 */
export function placePills(
  paths: readonly WirePath[],
  obstacles: readonly Box[],
  size: PillSize,
  needed: (path: number) => PillSize,
): readonly (Point | null)[] {
  const index = indexBoxes(obstacles);
  const taken = new Shelf(size);
  const isFree = (box: Box): boolean =>
    !taken.meets(box) && !index.near(box).some((place) => meet(obstacles[place], box));
  const settle = (path: WirePath, room: PillSize): Point | null => {
    for (const t of ALONG) {
      const point = pointOn(path, t);
      const box = pillBox(point, room);
      if (!isFree(box)) continue;
      taken.add(box);
      return point;
    }
    return null;
  };
  const wide = paths.map((path) => settle(path, size));
  return wide.map((place, path) => place ?? settle(paths[path], needed(path)));
}

export const pillBox = ({ x, y }: Point, { width, height }: PillSize): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Cells are within the documents' limits for places, so this keeps keys apart. */
const ROW = 1 << 20;

/** Boxes up to one size, found by the cell that their corner is in: only nine cells can meet. */
class Shelf {
  readonly #size: PillSize;
  readonly #cells = new Map<number, Box[]>();

  constructor(size: PillSize) {
    this.#size = size;
  }

  add(box: Box): void {
    const key = this.#key(box, 0, 0);
    const cell = this.#cells.get(key);
    if (cell === undefined) this.#cells.set(key, [box]);
    else cell.push(box);
  }

  meets(box: Box): boolean {
    for (let row = -1; row <= 1; row += 1) {
      for (let column = -1; column <= 1; column += 1) {
        const cell = this.#cells.get(this.#key(box, row, column));
        if (cell?.some((other) => meet(other, box))) return true;
      }
    }
    return false;
  }

  #key({ left, top }: Box, row: number, column: number): number {
    const { width, height } = this.#size;
    return (Math.floor(top / height) + row) * ROW + Math.floor(left / width) + column;
  }
}
