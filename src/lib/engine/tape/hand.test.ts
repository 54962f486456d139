import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import { createHandPass, type HandPass } from './hand';
import { STATE } from './tape';

function gradOf(pass: HandPass, id: string): number | null {
  const { document, grad, state } = pass.result();
  const node = document.nodes.findIndex((each) => each.id === id);
  return (state[node] & STATE.graded) === 0 ? null : grad[node];
}

describe('rule 6.7: a pass driven by hand', () => {
  it('gives the right gradients in a right order', () => {
    const pass = createHandPass(graphOf(CHAIN));
    pass.seed('L');
    for (const id of ['L', 'd', 'e']) pass.backward(id);
    expect(['L', 'f', 'd', 'c', 'e', 'a', 'b'].map((id) => gradOf(pass, id))).toEqual([
      1, 4, -2, -2, -2, 6, -4,
    ]);
  });

  it('a node that runs before its gradient is complete pushes what it has: 0', () => {
    const pass = createHandPass(graphOf(NEURON));
    pass.seed('o');
    for (const id of ['o', 's', 'n', 'p', 'q']) pass.backward(id);
    expect(['s', 'b'].map((id) => gradOf(pass, id))).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
    ]);
    expect(['p', 'q', 'x1', 'w1', 'x2', 'w2'].map((id) => gradOf(pass, id))).toEqual(
      Array(6).fill(0),
    );
  });

  it('runs one node only, and what nothing was pushed to is not computed', () => {
    const pass = createHandPass(graphOf(CHAIN));
    pass.seed('L');
    pass.backward('L');
    expect(['d', 'f', 'e', 'a'].map((id) => gradOf(pass, id))).toEqual([-2, 4, null, null]);
  });

  it('pushes again each time it is asked', () => {
    const pass = createHandPass(graphOf(SHARED));
    pass.seed('L');
    for (const id of ['L', 'p', 'u', 'q', 'u']) pass.backward(id);
    expect(gradOf(pass, 'a')).toBe(114);
  });

  it('overwrites where the document says so', () => {
    const sketch = { a: 3, b: ['add', 'a', 'a'] } as const;
    const pass = createHandPass(graphOf(sketch, { accumulate: 'overwrite' }));
    pass.seed('b');
    pass.backward('b');
    expect(gradOf(pass, 'a')).toBe(1);
  });

  it('seeds any node with any number, and resets all or a part', () => {
    const pass = createHandPass(graphOf(CHAIN));
    pass.seed('e', 10);
    pass.backward('e');
    expect(gradOf(pass, 'a')).toBe(-30);
    pass.reset('leaves');
    expect([gradOf(pass, 'a'), gradOf(pass, 'e')]).toEqual([null, 10]);
    pass.reset();
    expect(gradOf(pass, 'e')).toBeNull();
  });

  it('says what cannot run instead of throwing', () => {
    const open = { id: 'y', op: 'neg', inputs: [null] };
    const pass = createHandPass({ format: 'wiregrad', version: 1, nodes: [open] });
    expect(pass.backward('y')).toEqual({ code: 'has-no-value', node: 'y' });
    expect(pass.seed('toString')).toEqual({ code: 'no-such-node', node: 'toString' });
    expect(createHandPass(graphOf(CHAIN)).backward('a')).toBeNull();
  });
});
