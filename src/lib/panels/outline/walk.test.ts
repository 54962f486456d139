/** From row to row by keys. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf } from '../../../../tests/documents';
import { neighbour } from './walk';

const { nodes } = documentOf(leaf('a'), leaf('b'), leaf('c'));

describe('walking the outline', () => {
  it('goes to the row above and below, and stays at the ends', () => {
    expect(neighbour(nodes, 'a', 1)).toBe('b');
    expect(neighbour(nodes, 'b', -1)).toBe('a');
    expect(neighbour(nodes, 'a', -1)).toBeNull();
    expect(neighbour(nodes, 'gone', 1)).toBeNull();
  });

  it('goes to either end', () => {
    expect(neighbour(nodes, 'b', Infinity)).toBe('c');
    expect(neighbour(nodes, 'c', -Infinity)).toBe('a');
  });
});
