/** Every visible text, by key. */
import { describe, expect, it } from 'vitest';
import { say, text } from '.';

describe('messages', () => {
  it('fill in the numbers and the place of a problem', () => {
    const problem = {
      code: 'expected',
      line: 1,
      column: 3,
      params: { expected: '")"', found: 'x' },
    };
    expect(say(problem)).toBe('Line 1, column 3: expected ")", found x.');
  });

  it('write counts as people do', () => {
    expect(text('node-count', { count: 1 })).toBe('1 node');
    expect(text('node-count', { count: 10000 })).toBe('10,000 nodes');
  });

  it('fall back on the key where nobody wrote a sentence', () => {
    expect(text('toString')).toBe('toString');
  });
});
