/** Finds cards and wires near a place without asking all of them. */
import type { VisibleGraph } from '../layout';
import { boxOfCard, meet, type Box } from './geometry-cards';
import { boxOfPath, wirePath } from './geometry-paths';

const CELL = 256;
/** What covers more cells than this is kept apart, and asked each time. */
const MOST_CELLS = 48;
/** Cells are within the documents' limits for places, so this keeps keys apart. */
const ROW = 1 << 15;

export interface SpatialIndex {
  /** Places in what was indexed, rising; each is in the box or near it. */
  near(box: Box): readonly number[];
}

interface GraphIndex {
  readonly cards: SpatialIndex;
  readonly wires: SpatialIndex;
}

const known = new WeakMap<VisibleGraph, GraphIndex>();

export function indexOf(graph: VisibleGraph): GraphIndex {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const made = {
    cards: indexBoxes(graph.cards.map(boxOfCard)),
    wires: indexBoxes(graph.wires.map((wire) => boxOfPath(wirePath(graph, wire)))),
  };
  known.set(graph, made);
  return made;
}

/** Cards that reach into the box, in the order in which they are drawn. */
export const cardsIn = (graph: VisibleGraph, box: Box): readonly number[] =>
  indexOf(graph)
    .cards.near(box)
    .filter((card) => meet(boxOfCard(graph.cards[card]), box));

export function indexBoxes(boxes: readonly Box[]): SpatialIndex {
  const cells = new Map<number, number[]>();
  const large: number[] = [];
  boxes.forEach((box, place) => {
    if (cellCount(box) > MOST_CELLS) large.push(place);
    else forEachCell(box, (key) => append(cells, key, place));
  });
  const everything = boxes.map((_, place) => place);
  return {
    near(box) {
      if (cellCount(box) > cells.size) return everything;
      const found = new Set(large);
      forEachCell(box, (key) => cells.get(key)?.forEach((place) => found.add(place)));
      return [...found].sort((one, other) => one - other);
    },
  };
}

const cellOf = (place: number): number => Math.floor(place / CELL);

const cellCount = ({ left, top, right, bottom }: Box): number =>
  (cellOf(right) - cellOf(left) + 1) * (cellOf(bottom) - cellOf(top) + 1);

function forEachCell({ left, top, right, bottom }: Box, visit: (key: number) => void): void {
  for (let row = cellOf(top); row <= cellOf(bottom); row += 1) {
    for (let column = cellOf(left); column <= cellOf(right); column += 1) {
      visit(row * ROW + column);
    }
  }
}

function append(cells: Map<number, number[]>, key: number, place: number): void {
  const cell = cells.get(key);
  if (cell === undefined) cells.set(key, [place]);
  else cell.push(place);
}
