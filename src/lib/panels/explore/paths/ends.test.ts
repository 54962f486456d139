/** Between which nodes paths are looked for. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { endsIn, startsIn } from './ends';

const SHARED = documentOf(
  leaf('w', 1),
  leaf('x', 3),
  { id: 'k', op: 'constant', value: 5 },
  node('p', ['x', 'w'], 'mul'),
  node('q', ['x', 'k'], 'mul'),
  node('y', ['p', 'q']),
);

describe('the ends of paths', () => {
  it('are the leaf with most wires and the output, while nothing is selected', () => {
    expect(endsIn(SHARED, [])).toEqual({ from: 'x', to: 'y' });
    expect(endsIn(SHARED, ['p', 'q', 'x'])).toEqual({ from: 'x', to: 'y' });
  });

  it('are the selected node and the output', () => {
    expect(endsIn(SHARED, ['w'])).toEqual({ from: 'w', to: 'y' });
    expect(endsIn(SHARED, ['y'])).toEqual({ from: 'x', to: 'y' });
    expect(endsIn(SHARED, ['k'])).toEqual({ from: 'x', to: 'y' });
  });

  it('are two selected nodes, as values flow', () => {
    expect(endsIn(SHARED, ['y', 'w'])).toEqual({ from: 'w', to: 'y' });
    expect(endsIn(SHARED, ['x', 'p'])).toEqual({ from: 'x', to: 'p' });
    expect(endsIn(SHARED, ['p', 'q'])).toEqual({ from: 'p', to: 'q' });
  });

  it('are not there without an output, but for a selected node', () => {
    const apart = documentOf(leaf('x'), node('a', ['x'], 'exp'), node('b', ['x'], 'tanh'));
    expect(endsIn(apart, [])).toBeNull();
    expect(endsIn(apart, ['b'])).toEqual({ from: 'x', to: 'b' });
    expect(endsIn(documentOf(), [])).toBeNull();
  });

  it('never start at a constant', () => {
    expect(startsIn(SHARED)).toEqual(['w', 'x', 'p', 'q', 'y']);
  });
});
