import { describe, expect, it } from 'vitest';
import { levelAt } from './geometry';
import {
  accompanying,
  fitted,
  isInView,
  LARGEST_ZOOM,
  opening,
  revealing,
  SMALLEST_ZOOM,
  toModel,
  toScreen,
  zoomedAt,
  type View,
} from './view';

const VIEW: View = { zoom: 2, pan: { x: 30, y: -40 } };
const SIZE = { width: 800, height: 600 };

describe('a view', () => {
  it('leads from the screen to the document and back', () => {
    const place = { x: 123, y: 45 };
    expect(toScreen(VIEW, toModel(VIEW, place))).toEqual(place);
    expect(toScreen(VIEW, { x: 10, y: 20 })).toEqual({ x: 50, y: 0 });
  });

  it('zooms so that what is under the pointer stays there', () => {
    const at = { x: 200, y: 300 };
    const under = toModel(VIEW, at);
    const next = zoomedAt(VIEW, at, 0.5);
    expect(next.zoom).toBe(0.5);
    expect(toScreen(next, under).x).toBeCloseTo(at.x, 9);
    expect(toScreen(next, under).y).toBeCloseTo(at.y, 9);
  });

  it('zooms neither in nor out without end, and does not shift at the ends', () => {
    const far = zoomedAt(VIEW, { x: 5, y: 5 }, 1e9);
    expect(far.zoom).toBe(LARGEST_ZOOM);
    expect(zoomedAt(far, { x: 400, y: 100 }, 1e9)).toEqual(far);
    expect(zoomedAt(VIEW, { x: 0, y: 0 }, 0).zoom).toBe(SMALLEST_ZOOM);
  });

  it('fits a wide box between the sides, in the middle', () => {
    const box = { left: 0, top: 0, right: 7040, bottom: 100 };
    const view = fitted(box, { width: 1000, height: 600 });
    expect(view.zoom).toBeCloseTo((1000 - 96) / 7040, 9);
    expect(toScreen(view, { x: 3520, y: 50 })).toEqual({ x: 500, y: 300 });
  });

  it('opens a graph whole as long as it can be read', () => {
    const box = { left: 0, top: 0, right: 970, bottom: 400 };
    const phone = { width: 390, height: 650 };
    expect(opening(box, phone)).toEqual(fitted(box, phone));
    expect(fitted(box, phone).zoom).toBeCloseTo((390 - 32) / 970, 9);
  });

  it('opens a larger one at its left side, readable, where most of it is then in view', () => {
    const box = { left: -100, top: 0, right: 1300, bottom: 400 };
    const { zoom, pan } = opening(box, { width: 390, height: 650 });
    expect(levelAt(zoom)).toBe('middle');
    expect(toScreen({ zoom, pan }, { x: -100, y: 200 })).toEqual({ x: 16, y: 325 });
  });

  it('opens a graph whole that is too large to be read anyway', () => {
    const box = { left: 0, top: 0, right: 5000, bottom: 5000 };
    expect(opening(box, SIZE)).toEqual(fitted(box, SIZE));
  });

  it('does not blow up a small graph', () => {
    expect(fitted({ left: 0, top: 0, right: 10, bottom: 10 }, SIZE).zoom).toBe(1.25);
  });

  it('stands still when what is asked for is in view', () => {
    const view = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(revealing(view, { left: 100, top: 100, right: 200, bottom: 150 }, SIZE)).toEqual(view);
  });

  it('moves no more than it takes to show a card', () => {
    const view = { zoom: 1, pan: { x: 0, y: 0 } };
    const wide = { width: 900, height: 600 };
    const right = revealing(view, { left: 900, top: 100, right: 1000, bottom: 150 }, wide);
    expect(right.pan).toEqual({ x: 900 - 32 - 1000, y: 0 });
    const above = revealing(view, { left: 100, top: -90, right: 200, bottom: -50 }, wide);
    expect(above.pan).toEqual({ x: 0, y: 122 });
  });

  it('leaves no more beside a card than beside the whole graph', () => {
    const box = { left: 0, top: 0, right: 700, bottom: 400 };
    for (const width of [500, 800, 1400]) {
      const size = { width, height: 500 };
      const view = fitted(box, size);
      expect(revealing(view, box, size)).toEqual(view);
    }
  });
});

describe('a view that accompanies', () => {
  const view: View = { zoom: 1, pan: { x: 0, y: 0 } };
  const box = (left: number, top: number, width = 200) => ({
    left,
    top,
    right: left + width,
    bottom: top + 80,
  });

  it('stays as long as all of it is seen', () => {
    expect(accompanying(view, box(20, 20), null, SIZE)).toBeNull();
    expect(accompanying(view, box(590, 500), null, SIZE)).toBeNull();
  });

  it('moves only the way that it has to, and far enough for what follows', () => {
    const moved = accompanying(view, box(700, 300), null, SIZE)!;
    expect(moved.zoom).toBe(1);
    expect(moved.pan.y).toBe(0);
    expect(isInView(box(700, 300), moved, SIZE)).toBe(true);
    expect(accompanying(moved, box(780, 300), null, SIZE)).toBeNull();
  });

  it('comes to rest: what it shows is in view, from wherever it came', () => {
    for (const x of [-3000, -150, 400, 2500]) {
      for (const width of [100, 700, 790, 950]) {
        const all = box(x, -900, width);
        const moved = accompanying(view, all, null, SIZE);
        if (moved !== null) expect(accompanying(moved, all, null, SIZE)).toBeNull();
        expect(isInView(all, moved ?? view, SIZE)).toBe(true);
      }
    }
  });

  it('gets smaller where two places are far apart, as long as cards still show as much', () => {
    const { zoom } = accompanying(view, box(0, 0, 900), null, SIZE)!;
    expect(zoom).toBeLessThan(1);
    expect(levelAt(zoom)).toBe('near');
  });

  it('keeps to the first of them where they could not', () => {
    const all = box(0, 0, 20_000);
    expect(accompanying(view, box(0, 0, 1600), null, SIZE)).toBeNull();
    expect(accompanying(view, all, box(100, 100), SIZE)).toBeNull();
    const moved = accompanying(view, all, box(5000, 100), SIZE)!;
    expect(moved.zoom).toBe(1);
    expect(isInView(box(5000, 100), moved, SIZE)).toBe(true);
  });
});
