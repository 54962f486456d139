import { describe, expect, it } from 'vitest';
import { RIGHT_RULES, rulesAreRight, rulesOf } from './rules';

describe('rule 6.7: rules', () => {
  it('absent means right', () => {
    expect(rulesOf({})).toEqual(RIGHT_RULES);
    expect(rulesOf({ rules: { passes: 3 } })).toEqual({ ...RIGHT_RULES, passes: 3 });
    expect(rulesAreRight({})).toBe(true);
    expect(rulesAreRight({ rules: {} })).toBe(true);
  });

  it('the right rules may be spelled out', () => {
    expect(rulesAreRight({ rules: RIGHT_RULES })).toBe(true);
  });

  it('any other habit is not right', () => {
    const wrong = [
      { accumulate: 'overwrite' },
      { reset: 'none' },
      { seed: false },
      { order: 'recursive' },
      { order: [] },
      { passes: 2 },
      { faulty: [{ op: 'tanh', port: 0, slope: '1' }] },
    ] as const;
    expect(wrong.map((rules) => rulesAreRight({ rules }))).toEqual(wrong.map(() => false));
  });
});
