import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../layout';
import { boxOfCard, isInside, pressBox, targetAt } from './geometry';

const GRAPH = visibleGraph({
  format: 'wiregrad',
  version: 1,
  nodes: [
    { id: 'a', op: 'input', value: 1, at: [0, 0] },
    { id: 'b', op: 'neg', inputs: ['a'], at: [30, 0] },
  ],
});
const card = GRAPH.cards[GRAPH.cardOf.get('b')!];
const PRESSES = new Map([['b', { label: 'Run backward', isDone: false }]]);
const under = (x: number, y: number, zoom: number, isCoarse: boolean) =>
  targetAt(GRAPH, { x, y }, zoom, isCoarse, PRESSES);

describe('a button on a card', () => {
  it('stands below the card and is hit where it is drawn', () => {
    for (const zoom of [1.5, 1, 0.7, 0.5]) {
      const box = pressBox(card, zoom)!;
      expect(box.top).toBeGreaterThanOrEqual(boxOfCard(card).bottom);
      const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      expect(under(middle.x, middle.y, zoom, false)).toEqual({ on: 'press', id: 'b' });
      expect(targetAt(GRAPH, middle, zoom, false).on).not.toBe('press');
    }
  });

  it('is at least 44 pixels high for a finger, and takes nothing from the card', () => {
    for (const zoom of [1, 0.5]) {
      const box = pressBox(card, zoom)!;
      const x = (box.left + box.right) / 2;
      expect(under(x, box.top + 43 / zoom, zoom, true)).toEqual({ on: 'press', id: 'b' });
      expect(under(x, box.top + 43 / zoom, zoom, false).on).not.toBe('press');
      expect(isInside({ x, y: card.y + 20 }, boxOfCard(card))).toBe(true);
      expect(under(x, card.y + 20, zoom, true).on).not.toBe('press');
    }
  });

  it('is not there from far off, nor on cards without one', () => {
    expect(pressBox(card, 0.2)).toBeNull();
    const { x, y } = GRAPH.cards[GRAPH.cardOf.get('a')!];
    expect(under(x, y + 55, 1, true).on).not.toBe('press');
  });
});
