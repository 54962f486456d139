import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../layout';
import { snap, snapToGrid } from './snap';
import { NODES } from './testing/nodes';

const { cards, cardOf } = visibleGraph({ format: 'wiregrad', version: 1, nodes: NODES });
const card = (id: string) => cards[cardOf.get(id)!];

describe('dragged cards', () => {
  it('fall on the grid, never on a negative zero', () => {
    const { by } = snapToGrid(card('free'), { x: 14, y: -303 });
    expect(by).toEqual({ x: 10, y: -300 });
    expect(Object.is(card('free').y + by.y, 0)).toBe(true);
  });

  it('fall in with the middle of another card from a little further away', () => {
    const { by, guides } = snap(card('free'), { x: 307, y: -88 }, [card('two')], 1);
    expect(by.x).toBe(300);
    expect(guides).toEqual([{ axis: 'x', at: 300, from: 170, to: 340 }]);
  });

  it('feel others from as far on the screen at any zoom', () => {
    const far = snap(card('free'), { x: 312, y: 0 }, [card('two')], 0.5);
    expect(far.by.x).toBe(300);
    expect(snap(card('free'), { x: 312, y: 0 }, [card('two')], 2).by.x).toBe(310);
  });

  it('show no line where they are level with nothing', () => {
    expect(snap(card('free'), { x: 40, y: 50 }, [card('two')], 1).guides).toEqual([]);
  });
});
