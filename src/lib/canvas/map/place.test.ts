import { describe, expect, it } from 'vitest';
import { visibleGraph } from '../../layout';
import type { View } from '../draw';
import { mapOf, mapPoint } from './place';

const cards = (width: number) =>
  visibleGraph({
    format: 'wiregrad',
    version: 1,
    nodes: [
      { id: 'a', op: 'input', value: 1, at: [0, 0] },
      { id: 'b', op: 'input', value: 1, at: [width / 10, 40] },
    ],
  });
const view: View = { zoom: 1, pan: { x: 100, y: 100 }, width: 1000, height: 700, ratio: 1 };

describe('the map', () => {
  it('is there only where the graph is clearly larger than the window, or out of it', () => {
    expect(mapOf(cards(500), view)).toBeNull();
    expect(mapOf(cards(3000), view)).not.toBeNull();
    expect(mapOf(cards(3000), { ...view, zoom: 0.3 })).toBeNull();
    expect(mapOf(cards(500), { ...view, pan: { x: -5000, y: 0 } })).not.toBeNull();
  });

  it('is left out where the window is small', () => {
    expect(mapOf(cards(3000), { ...view, width: 390 })).toBeNull();
  });

  it('stands in the window, and its middle is the middle of the graph', () => {
    const place = mapOf(cards(3000), view)!;
    const { left, top, right, bottom } = place.box;
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(view.width);
    expect(bottom).toBeLessThan(view.height);
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
    expect(mapPoint(place, middle)).toEqual({ x: 1500, y: 200 });
    expect(mapPoint(place, { x: left - 5, y: top })).toBeNull();
  });

  it('holds all cards', () => {
    const place = mapOf(cards(3000), view)!;
    const { left, top } = place.box;
    const corner = mapPoint(place, { x: left, y: top })!;
    expect(corner.x).toBeLessThan(-80);
    expect(corner.y).toBeLessThan(-40);
  });
});
