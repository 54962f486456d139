/** Arrow keys and drags. */
import { describe, expect, it } from 'vitest';
import { nudged, stepOf } from './nudge';

const PLAIN = { finer: false, coarser: false };

describe('nudging a number', () => {
  it('steps by a tenth of the leading digit', () => {
    expect(stepOf(2, PLAIN)).toBeCloseTo(0.1);
    expect(stepOf(0, PLAIN)).toBeCloseTo(0.1);
    expect(stepOf(-250, PLAIN)).toBe(10);
  });

  it('steps finer with Shift and coarser with Alt', () => {
    expect(stepOf(2, { finer: true, coarser: false })).toBeCloseTo(0.01);
    expect(stepOf(2, { finer: false, coarser: true })).toBe(1);
  });

  it('leaves no rounding dust behind', () => {
    expect(nudged(0.1, 2, 0.1)).toBe(0.3);
    expect(nudged(0.3, -3, 0.1)).toBe(0);
    expect(Object.is(nudged(-0.1, 1, 0.1), 0)).toBe(true);
  });

  it('stays where it is rather than leave the finite numbers', () => {
    expect(nudged(Number.MAX_VALUE, 1, Number.MAX_VALUE)).toBe(Number.MAX_VALUE);
  });
});
