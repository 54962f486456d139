import { describe, expect, it } from 'vitest';
import { CARD_HEIGHT, CARD_WIDTH, GRID, type Card } from '../../layout';
import { freePlace } from './free-place';

const cardAt = (x: number, y: number): Card => ({
  id: 'a',
  node: 0,
  group: -1,
  x: x * GRID,
  y: y * GRID,
  width: CARD_WIDTH,
  height: CARD_HEIGHT,
  inputs: [],
  outputs: [],
  canGrow: false,
});

describe('a place for one more card', () => {
  it('is the wanted one where that is free', () => {
    expect(freePlace([], [3, 4])).toEqual([3, 4]);
    expect(freePlace([cardAt(40, 4)], [3, 4])).toEqual([3, 4]);
  });

  it('is below a card that stands there already', () => {
    expect(freePlace([cardAt(3, 4)], [3, 4])).toEqual([3, 14]);
  });

  it('hides no card however often one more is added', () => {
    const cards: Card[] = [];
    for (let count = 0; count < 30; count += 1) {
      const [x, y] = freePlace(cards, [0, 0]);
      const hidden = cards.filter(
        (card) =>
          Math.abs(card.x - x * GRID) < CARD_WIDTH && Math.abs(card.y - y * GRID) < CARD_HEIGHT,
      );
      expect(hidden).toEqual([]);
      cards.push(cardAt(x, y));
    }
  });
});
