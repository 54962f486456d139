/** Finding nodes by what their cards say. */
import { describe, expect, it } from 'vitest';
import { evaluate, type GraphDocument } from '../../engine';
import { EXAMPLE } from '../example';
import { findNodes } from '.';

const GRAPH: GraphDocument = {
  ...EXAMPLE,
  nodes: [
    ...EXAMPLE.nodes.map((each) => (each.id === 'mul1' ? { ...each, label: 'x1*w1' } : each)),
    { id: 'w10', op: 'parameter', value: 0 },
    { id: 'root', op: 'log', inputs: ['w10'] },
    { id: 'open', op: 'neg', inputs: [null] },
  ],
};
const FRAME = evaluate(GRAPH);
const found = (query: string) => findNodes(GRAPH, FRAME, query);

describe('finding', () => {
  it.each([
    ['tanh', ['o']],
    ['TANH', ['o']],
    ['w1', ['w1', 'mul1', 'w10']],
    ['w10', ['w10']],
    ['x1*w1', ['mul1']],
    ['+', ['add1', 'add2']],
    ['parameter', ['w1', 'w2', 'b', 'w10']],
    ['nowhere', []],
    ['', []],
  ])('%s looks at names, ops, symbols and captions', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each([
    ['grad=0', ['w2', 'w10', 'root']],
    ['grad = 0.5', ['mul1', 'x2', 'mul2', 'add1', 'b', 'add2']],
    ['data=0.7071', ['o']],
    ['data = -inf', ['root']],
    ['data = −6', ['mul1', 'add1']],
    ['data > 6', ['b']],
    ['data>=2 data<7', ['x1', 'b']],
    ['grad != 0.5 mul', []],
    ['mul grad=0.5', ['mul1', 'mul2']],
    ['grad = 1', ['w1', 'o']],
    ['grad ≥ 1', ['o']],
  ])('%s looks at numbers', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('knows no gradients before they are computed, only the numbers of leaves', () => {
    expect(findNodes(GRAPH, null, 'grad=0')).toEqual([]);
    expect(findNodes(GRAPH, null, 'data=2')).toEqual(['x1']);
  });

  it('reads a million characters of anything', () => {
    for (const part of ['1', '1.', '.5', 'data', 'data=', 'grad  ', 'e-1', '[', '\\']) {
      const long = part.repeat(1_000_000 / part.length);
      expect(found(`${long}x`)).toEqual([]);
      expect(found(`data=${long}x`)).toEqual([]);
      expect(found(`data = 1e${long}x`)).toEqual([]);
    }
  });

  it('takes what looks like a pattern or like markup as it is', () => {
    for (const query of ['.*', '(', '[a-z]', '<b>', '$&', '__proto__', 'constructor']) {
      expect(found(query)).toEqual([]);
    }
  });
});
