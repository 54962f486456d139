import { describe, expect, it } from 'vitest';
import { Allowance } from './allowance';

const taken = (allowance: Allowance, times: number, now: number) =>
  Array.from({ length: times }, () => allowance.take(now)).filter(Boolean).length;

describe('an allowance', () => {
  it('gives so many at once, and then so many a second', () => {
    const allowance = new Allowance(2, 5);
    expect(taken(allowance, 9, 0)).toBe(5);
    expect(taken(allowance, 9, 1000)).toBe(2);
    expect(taken(allowance, 9, 1400)).toBe(0);
    expect(taken(allowance, 9, 1500)).toBe(1);
  });

  it('never saves up more than it gives at once, even where the clock goes back', () => {
    const allowance = new Allowance(2, 5);
    expect(taken(allowance, 1, 1_000_000)).toBe(1);
    expect(taken(allowance, 9, 500_000)).toBe(4);
    expect(taken(allowance, 9, 9_000_000)).toBe(5);
  });
});
