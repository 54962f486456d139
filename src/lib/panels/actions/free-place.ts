/** A place for one more card, so that it does not hide another. */
import type { GridPoint } from '../../canvas';
import { CARD_HEIGHT, CARD_WIDTH, GRID, type Card } from '../../layout';

/** Between two cards, in pixels. */
const GAP = 20;
/** How far it may be from where it was wanted, in steps of the grid. */
const FURTHEST = 60;
const STEP = 2;

/** From near to far; of two equally far the lower one, where one looks for the next card. */
const AROUND = offsets();

/** The wanted place, or the nearest free one; below everything where all around is taken. */
export function freePlace(cards: readonly Card[], [x, y]: GridPoint): GridPoint {
  const free = AROUND.find(([dx, dy]) => !cards.some((card) => hides(card, [x + dx, y + dy])));
  if (free !== undefined) return [x + free[0], y + free[1]];
  const lowest = cards.reduce((most, card) => Math.max(most, card.y + card.height / 2), -Infinity);
  return [x, Math.ceil((lowest + GAP + CARD_HEIGHT / 2) / GRID)];
}

function offsets(): readonly GridPoint[] {
  const all: GridPoint[] = [];
  for (let dy = -FURTHEST; dy <= FURTHEST; dy += STEP) {
    for (let dx = -FURTHEST; dx <= FURTHEST; dx += STEP) all.push([dx, dy]);
  }
  const farness = ([dx, dy]: GridPoint): number => Math.hypot(dx, dy) - (dy > 0 ? 0.5 : 0);
  return all.sort((one, other) => farness(one) - farness(other));
}

const hides = (card: Card, [x, y]: GridPoint): boolean =>
  Math.abs(card.x - x * GRID) < (card.width + CARD_WIDTH) / 2 + GAP &&
  Math.abs(card.y - y * GRID) < (card.height + CARD_HEIGHT) / 2 + GAP;
