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

  it('hold together what is written to the left, and let nothing turn the rest', () => {
    const say = (title: string) => text('document-deleted', { title });
    expect(say('Neuron')).toBe('“Neuron” was deleted.');
    expect(say('נוירון')).toBe('“\u2068נוירון\u2069” was deleted.');
    expect(say('a\u202eb\u2069\u202ec')).toBe('“\u2068abc\u2069” was deleted.');
  });

  it('fall back on the key where nobody wrote a sentence', () => {
    expect(text('toString')).toBe('toString');
  });
});
