/** How many wires cross between neighbouring columns, by a tree of partial sums. */
import type { Layers } from './layers';

export function crossings(layers: Layers, columns: readonly (readonly number[])[]): number {
  const rank = new Int32Array(layers.columnOf.length);
  for (const column of columns) column.forEach((vertex, place) => (rank[vertex] = place));
  let sum = 0;
  for (let column = 1; column < columns.length; column += 1) {
    sum += crossingsInto(layers, columns[column], columns[column - 1].length, rank);
  }
  return sum;
}

/** Taken from top to bottom, a wire crosses the earlier ones that begin below it. */
function crossingsInto(
  { arriving }: Layers,
  column: readonly number[],
  before: number,
  rank: Int32Array,
): number {
  const tree = new Int32Array(before + 1);
  let seen = 0;
  let sum = 0;
  for (const vertex of column) {
    for (const { from } of arriving[vertex]) {
      let notBelow = 0;
      for (let at = rank[from] + 1; at > 0; at -= at & -at) notBelow += tree[at];
      sum += seen - notBelow;
      for (let at = rank[from] + 1; at <= before; at += at & -at) tree[at] += 1;
      seen += 1;
    }
  }
  return sum;
}
