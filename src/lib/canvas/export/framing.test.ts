import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../engine';
import { visibleGraph } from '../../layout';
import { frameWhole, scalesFor } from './framing';

const spread = (...places: readonly (readonly [number, number])[]) => {
  const nodes = places.map((at, place) => ({ id: `x${place}`, op: 'input', value: 1, at }));
  const document: GraphDocument = { format: 'wiregrad', version: 1, nodes };
  return visibleGraph(document);
};

describe('the frame around a whole graph', () => {
  it('has all cards in it, in full size, with air around them', () => {
    const graph = spread([0, 0], [100, 50]);
    const { width, height, view } = frameWhole(graph);
    expect(view.zoom).toBe(1);
    for (const card of graph.cards) {
      expect(card.x - card.width / 2 + view.pan.x).toBeGreaterThanOrEqual(40);
      expect(card.x + card.width / 2 + view.pan.x).toBeLessThanOrEqual(width - 40);
      expect(card.y - card.height / 2 + view.pan.y).toBeGreaterThanOrEqual(40);
      expect(card.y + card.height / 2 + view.pan.y).toBeLessThanOrEqual(height - 40);
    }
  });

  it('sees a graph from farther off that browsers could not draw in full size', () => {
    for (const far of [
      [100_000, 100_000],
      [100_000, 0],
      [0, 100_000],
    ] as const) {
      const frame = frameWhole(spread([-100_000, -100_000], far));
      expect(frame.view.zoom).toBeLessThan(1);
      expect(frame.width * frame.height).toBeLessThan(1.01 * 2 ** 24);
      expect(scalesFor(frame)).toContain(1);
    }
  });

  it('is there for an empty graph too', () => {
    expect(frameWhole(spread())).toMatchObject({ width: 640, height: 400 });
  });
});

describe('the sizes of a picture', () => {
  it('go up to four times, as far as browsers go', () => {
    expect(scalesFor({ width: 1000, height: 700 })).toEqual([1, 2, 3, 4]);
    expect(scalesFor({ width: 4000, height: 3000 })).toEqual([1, 2]);
    expect(scalesFor({ width: 6000, height: 200 })).toEqual([1, 2]);
  });
});
