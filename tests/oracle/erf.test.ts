/** The error function against the C library's, which Python gives with 17 digits. */
import { describe, expect, it } from 'vitest';
import { erf } from '../../src/lib/engine';
import { readCases } from './read';

const pairs = readCases<readonly [x: number, erf: number]>('erf.json');

/** The distance in units of the last place of `exact`. */
function ulps(ours: number, exact: number): number {
  if (ours === exact) return 0;
  const spacing = 2 ** Math.max(Math.floor(Math.log2(Math.abs(exact))) - 52, -1074);
  return Math.abs(ours - exact) / spacing;
}

describe('erf', () => {
  it('is within a few units of the last place at 734 points', () => {
    expect(pairs.length).toBe(734);
    const worst = Math.max(...pairs.map(([x, exact]) => ulps(erf(x), exact)));
    expect(worst).toBeLessThanOrEqual(4);
  });

  it('is odd, and exactly 1 far out', () => {
    expect(pairs.every(([x]) => erf(-x) === -erf(x))).toBe(true);
    expect([erf(6.5), erf(27), erf(Infinity), erf(-Infinity)]).toEqual([1, 1, 1, -1]);
  });

  it('keeps NaN and 0', () => {
    expect(erf(NaN)).toBeNaN();
    expect(erf(0)).toBe(0);
  });
});
