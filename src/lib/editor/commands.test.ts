/** What a person does to the document. */
import { describe, expect, it } from 'vitest';
import { applyFormula, dropRules, setTitle, setValue } from './commands';
import { EXAMPLE } from './example';

const applied = (text: string) => {
  const outcome = applyFormula(EXAMPLE, text);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value;
};

describe('commands', () => {
  it('set one leaf and leave the other nodes the same objects', () => {
    const next = setValue(EXAMPLE, 'x2', -0);
    expect(Object.is(next.nodes[3].value, 0)).toBe(true);
    expect(next.nodes[0]).toBe(EXAMPLE.nodes[0]);
  });

  it('leave no empty title behind', () => {
    expect('title' in setTitle(EXAMPLE, '')).toBe(false);
  });

  it('go back to the right rules by having none', () => {
    expect('rules' in dropRules({ ...EXAMPLE, rules: { accumulate: 'overwrite' } })).toBe(false);
  });

  it('keep the name of the example for the example alone', () => {
    expect(applied('o = tanh(x1*w1 + x2*w2 + b)').title).toBe(EXAMPLE.title);
    expect(applied('o = tanh(x1*w1)').title).toBeUndefined();
  });

  it('keep the values of the leaves that a formula goes on using', () => {
    const leaf = applied('o = tanh(x1*w1)').nodes.find(({ id }) => id === 'w1');
    expect(leaf).toEqual({ id: 'w1', op: 'parameter', value: -3 });
  });
});
