/** Where dragged cards fall in: on the grid, and level with others that are near. */
import { GRID, type Card } from '../../layout';
import type { Guide } from '../draw';
import { boxOfCard, type Point } from '../geometry';

export interface Snapped {
  /** How far the cards go from where they were. */
  readonly by: Point;
  readonly guides: readonly Guide[];
}

type Axis = Guide['axis'];

/** On the screen. */
const PULL = 8;

/** `lead` is the card under the hand, at its old place; the `others` do not move. */
export function snap(lead: Card, by: Point, others: readonly Card[], zoom: number): Snapped {
  const wanted = { ...lead, x: lead.x + by.x, y: lead.y + by.y };
  const settled = {
    ...lead,
    x: levelWith(wanted, others, 'x', PULL / zoom) ?? toGrid(wanted.x),
    y: levelWith(wanted, others, 'y', PULL / zoom) ?? toGrid(wanted.y),
  };
  return {
    by: { x: settled.x - lead.x, y: settled.y - lead.y },
    guides: [...guideFor(settled, others, 'x'), ...guideFor(settled, others, 'y')],
  };
}

/** Without guides. */
export const snapToGrid = (lead: Card, by: Point): Snapped => ({
  by: { x: toGrid(lead.x + by.x) - lead.x, y: toGrid(lead.y + by.y) - lead.y },
  guides: [],
});

// Adding 0 turns -0, which no document holds, into 0.
const toGrid = (place: number): number => Math.round(place / GRID) * GRID + 0;

/** The place near the wanted one at which a line of the card meets one of another card. */
function levelWith(card: Card, others: readonly Card[], axis: Axis, pull: number): number | null {
  let best: number | null = null;
  let least = pull;
  const own = linesOf(card, axis);
  for (const other of others) {
    linesOf(other, axis).forEach((line, kind) => {
      const distance = Math.abs(line - own[kind]);
      if (distance > least) return;
      least = distance;
      best = toGrid(card[axis] + line - own[kind]);
    });
  }
  return best;
}

/** The middle first: cards of one size are level at their edges as well, and one line says it. */
function guideFor(card: Card, others: readonly Card[], axis: Axis): readonly Guide[] {
  for (const kind of [0, 1, 2]) {
    const at = linesOf(card, axis)[kind];
    const level = others.filter((other) => linesOf(other, axis)[kind] === at);
    if (level.length === 0) continue;
    const [start, end] = axis === 'x' ? (['top', 'bottom'] as const) : (['left', 'right'] as const);
    const boxes = [card, ...level].map(boxOfCard);
    const from = Math.min(...boxes.map((box) => box[start]));
    return [{ axis, at, from, to: Math.max(...boxes.map((box) => box[end])) }];
  }
  return [];
}

/** The middle, and the edges across the axis. */
const linesOf = ({ x, y, width, height }: Card, axis: Axis): readonly [number, number, number] =>
  axis === 'x' ? [x, x - width / 2, x + width / 2] : [y, y - height / 2, y + height / 2];
