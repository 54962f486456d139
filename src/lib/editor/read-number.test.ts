/** Numbers as people type them. */
import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number';

const codesOf = (text: string) => {
  const outcome = readNumber(text);
  return outcome.ok ? [] : outcome.problems.map(({ code }) => code);
};

describe('reading a number', () => {
  it.each([
    ['3', 3],
    ['-3', -3],
    ['\u22123', -3],
    [' 0.5 ', 0.5],
    ['1e-3', 0.001],
    ['1/3', 1 / 3],
    ['2*3 - 1', 5],
    ['sqrt(2)', Math.SQRT2],
  ])('takes %s', (text, value) => {
    expect(readNumber(text)).toEqual({ ok: true, value });
  });

  it('never gives the zero that JSON does not have', () => {
    expect(readNumber('-0')).toEqual({ ok: true, value: 0 });
  });

  it('says what is wrong with what it does not take', () => {
    expect(codesOf('')).toEqual(['number-missing']);
    expect(codesOf('x1 + 1')).toEqual(['number-with-name']);
    expect(codesOf('1/0')).toEqual(['number-not-finite']);
    expect(codesOf('0/0')).toEqual(['number-not-finite']);
    expect(codesOf('1/')).not.toEqual([]);
  });
});
