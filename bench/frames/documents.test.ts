import { describe, expect, it } from 'vitest';
import { checkDocument, evaluate, STATE } from '../../src/lib/engine';
import { grid, LEAF, network } from './documents';

describe('graphs on which frames are counted', () => {
  it('have as many cards as they say, and all of them depend on one leaf', () => {
    for (const size of [100, 1000]) {
      const document = grid(size);
      expect(document.nodes).toHaveLength(size);
      expect(checkDocument(document)).toEqual([]);
      const before = evaluate(document);
      const nodes = document.nodes.map((node) =>
        node.id === LEAF ? { ...node, value: 0.9 } : node,
      );
      const after = evaluate({ ...document, nodes });
      expect(before.data.every((value, node) => value !== after.data[node])).toBe(true);
    }
  });

  it('are networks whose neurons can be folded', () => {
    const document = network([16, 16, 1], true);
    expect(checkDocument(document)).toEqual([]);
    expect(document.groups).toHaveLength(33);
    const { state } = evaluate(document);
    expect(state.every((bits) => (bits & STATE.graded) !== 0)).toBe(true);
  });
});
