/** Editing through the formula. */
import { describe, expect, it } from 'vitest';
import { EXAMPLE } from '../example';
import { applyFormula } from '.';

const applied = (text: string) => {
  const outcome = applyFormula(text)(EXAMPLE);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
};

describe('an edited formula', () => {
  it('keeps the name of the example for the example alone', () => {
    expect(applied('o = tanh(x1*w1 + x2*w2 + b)').title).toBe(EXAMPLE.title);
    expect(applied('o = tanh(x1*w1)').title).toBeUndefined();
  });

  it('keeps the values of the leaves that it goes on using', () => {
    const leaf = applied('o = tanh(x1*w1)').nodes.find(({ id }) => id === 'w1');
    expect(leaf).toMatchObject({ id: 'w1', op: 'parameter', value: -3 });
  });
});
