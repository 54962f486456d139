/** A place for one more card, so that it does not hide another. */
import type { GridPoint } from '../../canvas';
import { CARD_HEIGHT, CARD_WIDTH, GRID, type Card } from '../../layout';

/** Steps of the grid between the centres of cards side by side and one above the other. */
const ASIDE = (CARD_WIDTH + 20) / GRID;
const BELOW = (CARD_HEIGHT + 20) / GRID;
const FURTHEST = 40;

/** The wanted place, or the nearest free one on rings around it. */
export function freePlace(cards: readonly Card[], [x, y]: GridPoint): GridPoint {
  for (let ring = 0; ring <= FURTHEST; ring += 1) {
    const free = ringOf(ring)
      .map(([dx, dy]): GridPoint => [x + dx * ASIDE, y + dy * BELOW])
      .find((place) => !cards.some((card) => hides(card, place)));
    if (free !== undefined) return free;
  }
  return [x, y];
}

/** Below first: that is where one looks for the next one. */
function ringOf(ring: number): readonly (readonly [number, number])[] {
  if (ring === 0) return [[0, 0]];
  const all: [number, number][] = [];
  for (let dy = ring; dy >= -ring; dy -= 1) {
    for (let dx = -ring; dx <= ring; dx += 1) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) === ring) all.push([dx, dy]);
    }
  }
  const length = ([dx, dy]: [number, number]) => Math.hypot(dx, dy) - (dx === 0 && dy > 0 ? 1 : 0);
  return all.sort((one, other) => length(one) - length(other));
}

const hides = (card: Card, [x, y]: GridPoint): boolean =>
  Math.abs(card.x - x * GRID) < (card.width + CARD_WIDTH) / 2 &&
  Math.abs(card.y - y * GRID) < (card.height + CARD_HEIGHT) / 2;
