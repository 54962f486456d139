/** Large counts in words. */
import { describe, expect, it } from 'vitest';
import { MOST_COUNTED } from '../../../engine';
import { countInWords } from './count';

describe('a count', () => {
  it('is written in full while it can be read', () => {
    expect([0n, 1n, 1024n, 999_999_999_999n].map(countInWords)).toEqual([
      '0',
      '1',
      '1,024',
      '999,999,999,999',
    ]);
  });

  it('is a power of ten from there on, and a bound where nobody counts further', () => {
    expect(countInWords(2n ** 100n)).toBe('about 1.26 × 10³⁰');
    expect(countInWords(MOST_COUNTED)).toBe('more than 10³⁰⁸');
  });
});
