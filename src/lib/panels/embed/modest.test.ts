import { describe, expect, it } from 'vitest';
import { isModest } from './modest';

const deep = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

function looked(value: unknown) {
  const meter = { visits: 0 };
  return { isModest: isModest(value, meter), ...meter };
}

describe('a value from another page', () => {
  it('is looked at when it is plain and small', () => {
    expect(isModest({ nodes: [{ id: 'a', value: 1, at: [0, 0] }], note: null })).toBe(true);
    expect(isModest(deep(30))).toBe(true);
  });

  it('is let be when it holds itself', () => {
    const ring: Record<string, unknown> = {};
    ring.ring = ring;
    expect(looked(ring)).toEqual({ isModest: false, visits: 33 });
  });

  it('is let be when few objects stand for very many', () => {
    let wide: unknown[] = [0];
    for (let level = 0; level < 20; level += 1) wide = Array<unknown>(20).fill(wide);
    const { isModest: is, visits } = looked(wide);
    expect(is).toBe(false);
    expect(visits).toBeLessThanOrEqual(200_000);
  });

  it('is let be when it is too deep, too long or too wide', () => {
    expect(looked(deep(100_000)).visits).toBeLessThan(40);
    expect(looked(new Array(4_000_000_000)).visits).toBe(1);
    expect(isModest('x'.repeat(1_000_001))).toBe(false);
    const wide = Object.fromEntries(Array.from({ length: 200_001 }, (_, at) => [`k${at}`, 0]));
    expect(looked(wide)).toEqual({ isModest: false, visits: 1 });
  });

  it('is let be when it is more than JSON can say', () => {
    for (const value of [new Map(), new Date(0), new Float64Array(9), new ArrayBuffer(8), /x/]) {
      expect(isModest({ value })).toBe(false);
    }
  });
});
