/** What a pressed number asks. */
import { describe, expect, it } from 'vitest';
import { questionOf } from './question';

describe('asking why', () => {
  it('asks about the number that was pressed, and on a card about its value', () => {
    expect(questionOf({ on: 'grad', id: 'p' })).toEqual({ about: 'grad', id: 'p' });
    expect(questionOf({ on: 'card', id: 'p' })).toEqual({ about: 'data', id: 'p' });
  });

  it('asks about a wire at either of its places', () => {
    const end = { node: 'p', port: 1 };
    expect(questionOf({ on: 'wire', ends: [end] })).toEqual({ about: 'wire', end });
    expect(questionOf({ on: 'input', end })).toEqual({ about: 'wire', end });
  });

  it('asks nothing of the paper', () => {
    expect(questionOf({ on: 'blank' })).toBeNull();
    expect(questionOf({ on: 'wire', ends: [] })).toBeNull();
  });
});
