/** The order in each column, so that few wires cross. */
import { crossings } from './crossings';
import { MANY_VERTICES, type Layers } from './layers';

/** Large graphs are placed in the blink that one pass takes. */
const sweepsFor = (vertices: number): number => (vertices > MANY_VERTICES ? 1 : 4);

/** First as a walk back from the results meets them, which draws trees without a crossing. */
export function orderColumns(layers: Layers): readonly (readonly number[])[] {
  let best = walkedOrder(layers);
  let fewest = crossings(layers, best);
  let columns = best;
  const sweeps = sweepsFor(layers.columnOf.length);
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep += 1) {
    columns = swept(layers, columns, sweep % 2 === 0);
    const count = crossings(layers, columns);
    if (count >= fewest) continue;
    best = columns;
    fewest = count;
  }
  return best;
}

function walkedOrder({ columns, columnOf, arriving, leaving }: Layers): number[][] {
  const ordered: number[][] = columns.map(() => []);
  const isMet = new Uint8Array(columnOf.length);
  const stack: number[] = [];
  for (let vertex = columnOf.length - 1; vertex >= 0; vertex -= 1) {
    if (leaving[vertex].length === 0) stack.push(vertex);
  }
  while (stack.length > 0) {
    const vertex = stack.pop()!;
    if (isMet[vertex] === 1) continue;
    isMet[vertex] = 1;
    ordered[columnOf[vertex]].push(vertex);
    for (let k = arriving[vertex].length - 1; k >= 0; k -= 1) stack.push(arriving[vertex][k].from);
  }
  return ordered;
}

/** Each column by the mean place of its neighbours in the column that the sweep comes from. */
function swept(layers: Layers, columns: readonly (readonly number[])[], isRightward: boolean) {
  const next = columns.map((column) => [...column]);
  const rank = new Float64Array(layers.columnOf.length);
  const wish = new Float64Array(layers.columnOf.length);
  const number = (column: readonly number[]): void =>
    column.forEach((vertex, place) => (rank[vertex] = place));
  next.forEach(number);
  const route = [...next.keys()];
  for (const place of isRightward ? route : route.reverse()) {
    const column = next[place];
    for (const vertex of column) wish[vertex] = wishOf(layers, rank, vertex, isRightward);
    column.sort((a, b) => wish[a] - wish[b]);
    number(column);
  }
  return next;
}

function wishOf(layers: Layers, rank: Float64Array, vertex: number, isRightward: boolean): number {
  const segments = isRightward ? layers.arriving[vertex] : layers.leaving[vertex];
  if (segments.length === 0) return rank[vertex];
  let sum = 0;
  // Ports of one card are told apart by a fraction of a place.
  for (const { from, to, offset } of segments) {
    sum += isRightward ? rank[from] : rank[to] + offset / 1000;
  }
  return sum / segments.length;
}
