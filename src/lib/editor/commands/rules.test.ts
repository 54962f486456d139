/** Rules: one at a time, as a document holds them, and gone once they are right again. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import { evaluate } from '../../engine';
import {
  beginByHand,
  chain,
  changeRules,
  dropRules,
  endByHand,
  isByHand,
  remove,
  rename,
  runByHand,
  seedByHand,
  setAccumulate,
  setFaulty,
  setOrder,
  setPasses,
  setReset,
  setSeed,
  setValue,
  takeBackByHand,
} from '.';
import { done, refusal } from './testing/outcomes';

/** x·x, of which one more is taken. */
const GRAPH = documentOf(leaf('x', 3), node('p', ['x', 'x'], 'mul'), node('y', ['p'], 'neg'));

describe('one rule', () => {
  it.each([
    [setAccumulate('overwrite'), { accumulate: 'overwrite' }, setAccumulate('add')],
    [setReset('leaves'), { reset: 'leaves' }, setReset('all')],
    [setSeed(false), { seed: false }, setSeed(true)],
    [setOrder('recursive'), { order: 'recursive' }, setOrder('topological')],
    [setOrder(['y', 'p']), { order: ['y', 'p'] }, setOrder('topological')],
    [setPasses(2), { passes: 2 }, setPasses(1)],
    [
      setFaulty('neg', 0, '1'),
      { faulty: [{ op: 'neg', port: 0, slope: '1' }] },
      setFaulty('neg', 0, null),
    ],
  ])('stands in the document, and is absent once it is right again (%#)', (wrong, rules, right) => {
    const broken = done(GRAPH, wrong);
    expect(broken.rules).toEqual(rules);
    expect('rules' in done(broken, right)).toBe(false);
    const both = done(broken, chain(changeRules({ passes: 3 }), right));
    expect(Object.keys(both.rules ?? {})).toEqual('passes' in rules ? [] : ['passes']);
  });

  it('leaves the others as they are', () => {
    const { order: _, ...others } = EVERY_FIELD.rules ?? {};
    expect(done(EVERY_FIELD, setOrder('topological')).rules).toEqual(others);
  });

  it('takes one slope for each port of an op', () => {
    const twice = done(GRAPH, chain(setFaulty('mul', 0, 'x'), setFaulty('mul', 1, 'x')));
    const changed = done(twice, setFaulty('mul', 0, 'out'));
    expect(changed.rules?.faulty).toEqual([
      { op: 'mul', port: 1, slope: 'x' },
      { op: 'mul', port: 0, slope: 'out' },
    ]);
  });

  it('does what it says', () => {
    const broken = done(GRAPH, setFaulty('neg', 0, '1'));
    expect(evaluate(GRAPH).grad).toEqual(Float64Array.of(-6, -1, 1));
    expect(evaluate(broken).grad).toEqual(Float64Array.of(6, 1, 1));
  });

  it('says why not', () => {
    expect(refusal(GRAPH, setPasses(11))).not.toBe('');
    expect(refusal(GRAPH, setOrder(['nobody']))).toContain('nobody');
    expect(refusal(GRAPH, setFaulty('neg', 1, '1'))).not.toBe('');
    expect(refusal(GRAPH, setFaulty('cube', 0, '1'))).toContain('cube');
    expect(refusal(GRAPH, setFaulty('neg', 0, 'x +'))).toContain('column 4');
    expect(refusal(GRAPH, setFaulty('neg', 0, 'z'))).toContain('z');
  });

  it('goes with all others at once', () => {
    expect('rules' in done(EVERY_FIELD, dropRules())).toBe(false);
  });
});

describe('by hand', () => {
  const begun = done(GRAPH, beginByHand());

  it('begins without a seed and with nothing that has run', () => {
    expect(begun.rules).toEqual({ seed: false, order: [] });
    expect([isByHand(GRAPH), isByHand(begun)]).toEqual([false, true]);
  });

  it('keeps other habits, but for those of several passes', () => {
    const before = done(GRAPH, changeRules({ passes: 2, reset: 'none', accumulate: 'overwrite' }));
    expect(done(before, beginByHand()).rules).toEqual({
      accumulate: 'overwrite',
      seed: false,
      order: [],
    });
  });

  it('runs node after node, as often as one likes, and takes the last back', () => {
    const run = done(begun, chain(seedByHand(), runByHand('y'), runByHand('p'), runByHand('p')));
    expect(run.rules).toEqual({ order: ['y', 'p', 'p'] });
    expect(evaluate(run).grad).toEqual(Float64Array.of(-12, -1, 1));
    const back = done(run, takeBackByHand());
    expect(evaluate(back).grad).toEqual(Float64Array.of(-6, -1, 1));
    expect(done(done(back, takeBackByHand()), runByHand('p'))).toEqual(back);
  });

  it('can be begun anew, and ends on the right rules', () => {
    const run = done(begun, chain(seedByHand(), runByHand('y'), setValue('x', 4)));
    expect(done(run, beginByHand()).rules).toEqual(begun.rules);
    expect('rules' in done(run, endByHand())).toBe(false);
  });

  it('follows names, and forgets what is removed', () => {
    const run = done(begun, chain(runByHand('y'), runByHand('p'), rename('p', 'q')));
    expect(run.rules?.order).toEqual(['y', 'q']);
    expect(done(run, remove(['q'])).rules?.order).toEqual(['y']);
  });

  it('is refused while backward runs by itself', () => {
    expect(refusal(GRAPH, runByHand('p'))).toContain('Begin by hand');
    expect(refusal(GRAPH, takeBackByHand())).toContain('Begin by hand');
  });
});
