/** By which leaf a graph is differentiated unless somebody says otherwise. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { leavesIn, usualLeaf } from './leaves';

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
