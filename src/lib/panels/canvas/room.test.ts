import { describe, expect, it } from 'vitest';
import type { GraphDocument, NodeRecord } from '../../engine';
import { makeRoom } from './room';

const graph = (...nodes: readonly NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});
const A: NodeRecord = { id: 'a', op: 'input', value: 1, at: [0, 0] };

function placesAfter(document: GraphDocument) {
  const outcome = makeRoom('n')(document);
  return outcome.ok && Object.fromEntries(outcome.value.nodes.map(({ id, at }) => [id, at]));
}

describe('a card on a wire', () => {
  it('moves on what it would cover, and all behind that', () => {
    const document = graph(
      A,
      { id: 'n', op: 'neg', inputs: ['a'], at: [11, 0] },
      { id: 'o', op: 'tanh', inputs: ['n'], at: [22, 0] },
      { id: 'z', op: 'tanh', inputs: ['o'], at: [42, 5] },
      { id: 'far', op: 'input', value: 1, at: [22, 30] },
    );
    expect(placesAfter(document)).toEqual({
      a: [0, 0],
      n: [20, 0],
      o: [40, 0],
      z: [60, 5],
      far: [22, 30],
    });
  });

  it('leaves all where it is where there is room', () => {
    const document = graph(
      A,
      { id: 'n', op: 'neg', inputs: ['a'], at: [20, 0] },
      { id: 'o', op: 'tanh', inputs: ['n'], at: [40, 0] },
    );
    expect(makeRoom('n')(document)).toEqual({ ok: true, value: document });
  });

  it('leaves a wire that runs backwards, or into another row, as it is', () => {
    const document = graph(
      { ...A, at: [40, 0] },
      { id: 'n', op: 'neg', inputs: ['a'], at: [20, 0] },
      { id: 'o', op: 'tanh', inputs: ['n'], at: [24, 10] },
    );
    expect(makeRoom('n')(document)).toEqual({ ok: true, value: document });
  });
});
