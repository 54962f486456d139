import { describe, expect, it } from 'vitest';
import { meet, pathBetween, pointOn } from '../geometry';
import { pillBox, placePills } from './pill-places';

const SIZE = { width: 50, height: 20 };
const same = () => SIZE;
const level = (y: number) => pathBetween({ x: 0, y }, { x: 400, y });

describe('the number of a wire', () => {
  it('stands in its middle where there is room', () => {
    expect(placePills([level(0)], [], SIZE, same)).toEqual([pointOn(level(0), 0.5)]);
  });

  it('goes aside for what stands in the way', () => {
    const card = { left: 180, top: -40, right: 220, bottom: 40 };
    const [place] = placePills([level(0)], [card], SIZE, same);
    expect(place).not.toBeNull();
    expect(meet(pillBox(place!, SIZE), card)).toBe(false);
  });

  it('is left out where it would cover something', () => {
    const card = { left: -100, top: -40, right: 500, bottom: 40 };
    expect(placePills([level(0)], [card], SIZE, same)).toEqual([null]);
  });

  it('takes less room where there is not enough for all that it could become', () => {
    const gap = [
      { left: -100, top: -40, right: 185, bottom: 40 },
      { left: 215, top: -40, right: 500, bottom: 40 },
    ];
    expect(placePills([level(0)], gap, SIZE, same)).toEqual([null]);
    const small = () => ({ width: 24, height: 20 });
    expect(placePills([level(0)], gap, SIZE, small)).toEqual([{ x: 200, y: 0 }]);
  });

  it('never covers another one', () => {
    const paths = Array.from({ length: 30 }, (_, n) => level(n * 7));
    const places = placePills(paths, [], SIZE, same).flatMap((place) =>
      place === null ? [] : [place],
    );
    expect(places.length).toBeGreaterThan(10);
    places.forEach((one, n) => {
      for (const other of places.slice(0, n)) {
        expect(meet(pillBox(one, SIZE), pillBox(other, SIZE))).toBe(false);
      }
    });
  });
});
