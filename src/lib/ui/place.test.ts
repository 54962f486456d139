/** The place of an error in a formula. */
import { describe, expect, it } from 'vitest';
import { splitAt } from './place';

describe('splitting a text at a line and a column', () => {
  it('counts both from 1', () => {
    expect(splitAt('L = a ** * b', 1, 10)).toEqual(['L = a ** ', '* b']);
    expect(splitAt('a = 1\nb = )', 2, 5)).toEqual(['a = 1\nb = ', ')']);
  });

  it('ends where the line or the text ends', () => {
    expect(splitAt('a = 1\nb', 1, 99)).toEqual(['a = 1', '\nb']);
    expect(splitAt('a', 7, 3)).toEqual(['a', '']);
    expect(splitAt('', 1, 0)).toEqual(['', '']);
  });
});
