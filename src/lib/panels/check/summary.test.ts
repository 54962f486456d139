/** The order of what a check found. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { checkGradients } from '../../engine';
import { summaryOf } from './summary';

describe('what a gradient check came to', () => {
  it('puts first what disagrees, then what is doubtful', () => {
    const document = {
      ...documentOf(leaf('a', 2), leaf('z', 0), leaf('b', 3), node('r', ['z'], 'relu')),
    };
    const graph = {
      ...document,
      nodes: [...document.nodes, node('p', ['a', 'b'], 'mul'), node('y', ['p', 'r'])],
      rules: { faulty: [{ op: 'mul', port: 1, slope: 'x' }] },
    };
    const { counts, leaves } = summaryOf(checkGradients(graph));
    expect(leaves.map(({ node: id, verdict }) => `${id} ${verdict}`)).toEqual([
      'b wrong',
      'z kink',
      'a ok',
    ]);
    expect(counts).toEqual({ total: 3, ok: 1, wrong: 1, kink: 1, unsure: 0 });
  });
});
