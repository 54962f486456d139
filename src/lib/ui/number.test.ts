/** Numbers on screen: rule 8 of the pass. */
import { describe, expect, it } from 'vitest';
import { exactNumber, shortNumber, signedNumber } from './number';

describe('numbers on screen', () => {
  it.each([
    [2, '2'],
    [-6, '−6'],
    [0, '0'],
    [-0, '0'],
    [0.8813735870195432, '0.8814'],
    [0.0003632, '0.0003632'],
    [0.00036321789, '0.0003632'],
    [12345.7, '12345.7'],
    [12345.6789, '12345.7'],
    [12345, '12345'],
    [999999, '999999'],
    [6.881373587019543, '6.881'],
    [0.5000000000000001, '0.5'],
    [1.5, '1.5'],
    [100, '100'],
    [-0.10000000000000009, '−0.1'],
  ])('writes %d as %s', (value, written) => {
    expect(shortNumber(value)).toBe(written);
  });

  it.each([
    [1e-6, '0.000001'],
    [9.87654e-7, '9.877e−7'],
    [1e-300, '1e−300'],
    [1e6, '1e6'],
    [-1234567, '−1.235e6'],
    [999999.97, '1e6'],
    [1.5e21, '1.5e21'],
  ])('takes the exponent form for %d', (value, written) => {
    expect(shortNumber(value)).toBe(written);
  });

  it('shows what is not finite as such', () => {
    expect([NaN, Infinity, -Infinity].map((value) => shortNumber(value))).toEqual([
      'NaN',
      '∞',
      '−∞',
    ]);
    expect([NaN, Infinity, -Infinity].map((value) => signedNumber(value))).toEqual([
      'NaN',
      '+∞',
      '−∞',
    ]);
  });

  it('always writes the sign of a gradient, and none for zero', () => {
    expect([0.5, -1.5, 0, -0].map((value) => signedNumber(value))).toEqual([
      '+0.5',
      '−1.5',
      '0',
      '0',
    ]);
  });

  it('shows as many significant digits as are asked for', () => {
    expect(shortNumber(Math.PI, 7)).toBe('3.141593');
    expect(shortNumber(1234.5678, 6)).toBe('1234.57');
  });

  it('copies all digits in plain ASCII', () => {
    expect(exactNumber(-6.881373587019543)).toBe('-6.881373587019543');
    expect(exactNumber(-Infinity)).toBe('-Infinity');
  });
});
