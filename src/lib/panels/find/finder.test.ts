import { describe, expect, it } from 'vitest';
import { countOf, nextOf } from './finder';

const FOUND = new Set(['a', 'b', 'c']);

describe('what a search found', () => {
  it('is counted, and the card that is looked at has its place', () => {
    expect(countOf(FOUND, 'b')).toEqual({ count: 3, place: 2 });
    expect(countOf(FOUND, 'x')).toEqual({ count: 3, place: 0 });
    expect(countOf(new Set(), null)).toEqual({ count: 0, place: 0 });
  });

  it('is walked in a circle, both ways', () => {
    expect([nextOf(FOUND, 'a', 1), nextOf(FOUND, 'c', 1)]).toEqual(['b', 'a']);
    expect([nextOf(FOUND, 'a', -1), nextOf(FOUND, 'c', -1)]).toEqual(['c', 'b']);
  });

  it('begins at its ends from anywhere else', () => {
    expect([nextOf(FOUND, null, 1), nextOf(FOUND, 'x', -1)]).toEqual(['a', 'c']);
    expect(nextOf(new Set(), 'a', 1)).toBeNull();
  });
});
