import { describe, expect, it } from 'vitest';
import { fitNumber } from './fit';

const ADVANCE = 0.6;
const fit = (text: string, room = 66) => fitNumber(text, 17, room, ADVANCE);

describe('a number in its room', () => {
  it('is as large as it can be', () => {
    expect(fit('2')).toEqual({ text: '2', size: 17 });
    expect(fit('0.8814')).toEqual({ text: '0.8814', size: 17 });
    expect(fit('−0.8814')).toEqual({ text: '−0.8814', size: 15.5 });
  });

  it('never grows out of it, and never gets smaller than 11 pixels', () => {
    for (let length = 1; length < 30; length += 1) {
      const { text, size } = fit(`0.${'7'.repeat(length)}`);
      expect(size).toBeGreaterThanOrEqual(11);
      expect(text.length * size * ADVANCE).toBeLessThanOrEqual(66);
    }
  });

  it('loses fraction digits where it must, and says so', () => {
    expect(fit('0.70710678118654757').text).toBe('0.7071067…');
    expect(fit('−1.23456789e−12').text).toBe('−1.23…e−12');
  });

  it('writes an exponent rather than zeros that take the room of digits', () => {
    expect(fit('0.00002458').text).toBe('0.00002458');
    expect(fit('+0.00002458').text).toBe('+2.458e−5');
    expect(fit('−0.000073745').text).toBe('−7.3745e−5');
    expect(fit('−0.0001234567891').text).toBe('−1.234…e−4');
  });
});
