/** How high each card stands: as near to its neighbours as the order and the gaps allow. */
import { GRID } from '../cards';
import { MANY_VERTICES, type Layers } from './layers';

const GAP = 30;
/** Odd, so that the last one comes from the left. */
const sweepsFor = (vertices: number): number => (vertices > MANY_VERTICES ? 3 : 7);

/** The middles, on the grid, by node and bend. */
export function settleHeights(
  layers: Layers,
  columns: readonly (readonly number[])[],
): Float64Array {
  const y = new Float64Array(layers.columnOf.length);
  for (const column of columns) column.forEach((vertex, place) => (y[vertex] = place * 100));
  const sweeps = sweepsFor(y.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const isRightward = sweep % 2 === 0;
    for (let step = 0; step < columns.length; step += 1) {
      const column = columns[isRightward ? step : columns.length - 1 - step];
      const wishes = column.map((vertex) => wishOf(layers, y, vertex, isRightward));
      spread(column, wishes, layers.heights, y);
    }
  }
  return y;
}

/** Where the vertex would have straight wires on one side. */
function wishOf(layers: Layers, y: Float64Array, vertex: number, isRightward: boolean): number {
  const segments = isRightward ? layers.arriving[vertex] : layers.leaving[vertex];
  if (segments.length === 0) return y[vertex];
  let sum = 0;
  for (const { from, to, offset } of segments)
    sum += isRightward ? y[from] - offset : y[to] + offset;
  return sum / segments.length;
}

/**
 * The places with the least sum of squared distances to the wishes that keep order and gaps. With the
 * gaps subtracted they only have to rise, and that is done by merging neighbours that do not (isotonic
 * regression).
 */
function spread(
  column: readonly number[],
  wishes: readonly number[],
  heights: Float64Array,
  y: Float64Array,
): void {
  const shift = new Float64Array(column.length);
  for (let place = 1; place < column.length; place += 1) {
    const half = (heights[column[place - 1]] + heights[column[place]]) / 2;
    shift[place] = shift[place - 1] + half + GAP;
  }
  const blocks: { sum: number; count: number }[] = [];
  wishes.forEach((wish, place) => {
    let block = { sum: wish - shift[place], count: 1 };
    for (;;) {
      const above = blocks.at(-1);
      if (above === undefined || above.sum / above.count <= block.sum / block.count) break;
      blocks.pop();
      block = { sum: above.sum + block.sum, count: above.count + block.count };
    }
    blocks.push(block);
  });
  let place = 0;
  for (const { sum, count } of blocks) {
    const base = Math.round(sum / count / GRID) * GRID;
    for (const end = place + count; place < end; place += 1) y[column[place]] = base + shift[place];
  }
}
