import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../../engine';
import { visibleGraph } from '../../layout';
import { wishedHeight } from './wished-height';

const square = (size: number): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes: [
    { id: 'a', op: 'input', value: 1, at: [0, 0] },
    { id: 'b', op: 'input', value: 1, at: [size, size] },
  ],
});
const heightOf = (document: GraphDocument, width: number) =>
  wishedHeight(visibleGraph(document), width, 50);

describe('the height that a graph wishes for', () => {
  it('is that of all its cards at their own size, and of what stands above', () => {
    const { cards } = visibleGraph(square(30));
    expect(heightOf(square(30), 2000)).toBe(300 + cards[0].height + 2 * 48 + 50);
  });

  it('is less where the frame is narrow, as the graph is then smaller', () => {
    expect(heightOf(square(60), 400)).toBeLessThan(heightOf(square(60), 800));
  });

  it('has limits, and is small for nothing', () => {
    expect(heightOf(square(5000), 1_000_000)).toBe(1200);
    expect(heightOf({ ...square(0), nodes: [] }, 600)).toBe(200);
    expect(heightOf(square(30), 0)).toBe(200);
  });
});
