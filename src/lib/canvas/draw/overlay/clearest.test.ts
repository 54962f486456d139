import { describe, expect, it } from 'vitest';
import { grown, meet, type Box } from '../../geometry';
import { pillBox } from '../pill-places';
import { clearest } from './clearest';

const SIZE = { width: 200, height: 30 };
const MIDDLE = { x: 400, y: 300 };
const NOTHING = { within: null, never: [], rather: [], points: [] };
const box = (left: number, top: number): Box => ({
  left,
  top,
  right: left + 160,
  bottom: top + 80,
});

describe('the clearest place', () => {
  it('is where it is wished for as long as nothing is there', () => {
    expect(clearest(MIDDLE, SIZE, NOTHING)).toEqual(MIDDLE);
  });

  it('covers none of the cards that it is about, however close they stand', () => {
    const never = [box(230, 260), box(410, 260)];
    const at = clearest(MIDDLE, SIZE, { ...NOTHING, never });
    expect(never.some((each) => meet(each, pillBox(at, SIZE)))).toBe(false);
    expect(Math.abs(at.y - MIDDLE.y)).toBeLessThan(100);
  });

  it('covers others before those', () => {
    const never = [box(230, 260), box(410, 260)];
    const rather = [-2, -1, 0, 1, 2].flatMap((row) =>
      [0, 1, 2, 3].flatMap((column) => [box(140 + 170 * column, 170 + 85 * (row - 1))]),
    );
    const at = clearest(MIDDLE, SIZE, { ...NOTHING, never, rather });
    expect(never.some((each) => meet(each, pillBox(at, SIZE)))).toBe(false);
  });

  it('stands beside its wire, not on it', () => {
    const points = Array.from({ length: 13 }, (_, step) => ({ x: 340 + 10 * step, y: 300 }));
    const { y } = clearest(MIDDLE, SIZE, { ...NOTHING, points });
    expect(Math.abs(y - 300)).toBeGreaterThan(SIZE.height / 2);
  });

  it('stays in the window', () => {
    const within = { left: 350, top: 290, right: 700, bottom: 600 };
    const at = clearest(MIDDLE, SIZE, { ...NOTHING, within });
    const { left, top, right, bottom } = pillBox(at, SIZE);
    expect(meet(grown(within, 0), { left, top, right, bottom })).toBe(true);
    expect(left).toBeGreaterThanOrEqual(within.left);
    expect(top).toBeGreaterThanOrEqual(within.top);
    expect(right).toBeLessThanOrEqual(within.right);
  });
});
