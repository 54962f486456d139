/** Why shares do not add up. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { ledgerOf } from '../../../code';
import type { Rules } from '../../../engine';
import { habitsBehind } from './habits';
import { computedOf } from './testing';

/** x is used twice: y = 2x + x². */
const SHARED = documentOf(
  leaf('x', 3),
  node('p', ['x', 'x'], 'mul'),
  node('q', ['x', 'x']),
  node('y', ['p', 'q']),
);

const habits = (rules: Rules, id = 'x') => {
  const document = { ...SHARED, rules };
  return habitsBehind(document, id, ledgerOf(computedOf(document), id)).map(({ key }) => key);
};

describe('shares that do not add up', () => {
  it('were overwritten, all but the last', () => {
    const rules = { accumulate: 'overwrite' } as const;
    expect(habits(rules)).toEqual(['habit-overwrite']);
    const document = { ...SHARED, rules };
    const [habit] = habitsBehind(document, 'x', ledgerOf(computedOf(document), 'x'));
    expect(habit.params).toEqual({ id: 'x', by: 'q' });
  });

  it('come from several passes, from visits without an order, or from a given one', () => {
    expect(habits({ passes: 2, reset: 'none' })).toEqual(['habit-passes']);
    expect(habits({ passes: 2, reset: 'all' })).toEqual([]);
    expect(habits({ order: ['y', 'q', 'p', 'p'] })).toEqual(['habit-given']);
  });

  it('do add up where the bug does not show', () => {
    expect(habits({ accumulate: 'overwrite' }, 'p')).toEqual([]);
    expect(habits({})).toEqual([]);
  });
});
