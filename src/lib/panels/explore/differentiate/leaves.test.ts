/** By which leaf a graph is differentiated unless somebody says otherwise, and when it has to be again. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { leavesIn, usualLeaf } from './leaves';
import { isSameShape } from './shape';

const parameter = (id: string) => ({ id, op: 'parameter', value: 1 });
const GRAPH = {
  ...documentOf(
    leaf('far'),
    leaf('x'),
    parameter('w'),
    { id: 'two', op: 'constant', value: 2 },
    node('y', ['x', 'two'], 'mul'),
    node('z', ['w', 'far']),
  ),
  output: 'y',
};

describe('the leaves of a graph', () => {
  it('are its parameters and inputs, not its constants', () => {
    expect(leavesIn(GRAPH)).toEqual({ parameters: ['w'], inputs: ['far', 'x'] });
  });

  it('are taken where the output depends on them', () => {
    expect(usualLeaf(GRAPH, ['w', 'far', 'x'])).toBe('x');
    expect(usualLeaf({ ...GRAPH, output: undefined }, ['w', 'far', 'x'])).toBe('w');
    expect(usualLeaf(GRAPH, [])).toBeNull();
  });
});

describe('the shape of a graph', () => {
  it('stays while values change, but not those of constants', () => {
    const withValue = (id: string, value: number) => ({
      ...GRAPH,
      nodes: GRAPH.nodes.map((each) => (each.id === id ? { ...each, value } : each)),
    });
    expect(isSameShape(GRAPH, withValue('x', 7))).toBe(true);
    expect(isSameShape(GRAPH, withValue('two', 7))).toBe(false);
    expect(isSameShape(GRAPH, { ...GRAPH, output: 'z' })).toBe(false);
    expect(isSameShape(GRAPH, { ...GRAPH, nodes: GRAPH.nodes.slice(1) })).toBe(false);
    expect(isSameShape(GRAPH, { ...GRAPH, rules: { seed: false } })).toBe(false);
  });
});
