import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import type { Rules } from '../../engine';
import { learnTheRest, text } from '../../messages';
import { brokenIn, isOnlyByHand } from './broken';

const by = (rules: Rules) => ({ ...documentOf(leaf('x'), node('y', ['x', 'x'], 'mul')), rules });
const said = (rules: Rules) => brokenIn(by(rules)).map(({ key, params }) => text(key, params));

describe('broken rules in words', () => {
  beforeAll(learnTheRest);

  it('are none where all is right', () => {
    expect(said({})).toEqual([]);
    expect(said({ accumulate: 'add', passes: 1, reset: 'all', seed: true })).toEqual([]);
  });

  it('say each rule that is another one', () => {
    expect(said({ accumulate: 'overwrite', passes: 2, reset: 'leaves', seed: false })).toEqual([
      'gradients overwrite each other instead of adding up',
      'backward runs 2 times, and in between only the gradients of leaves are cleared',
      'the output is not seeded with 1',
    ]);
    expect(said({ order: 'recursive', reset: 'none' })).toEqual([
      'between two passes nothing is cleared',
      'each node runs once for every path to it, depth first',
    ]);
  });

  it('say a slope that is the same at several inputs once', () => {
    const faulty = [0, 1].map((port) => ({ op: 'mul', port, slope: 'x' }));
    expect(said({ faulty })).toEqual(['the slope of mul towards inputs 1, 2 is x']);
    expect(said({ faulty: [faulty[1]] })).toEqual(['the slope of mul towards input 2 is x']);
  });

  it('say how far a pass by hand has come', () => {
    expect(said({ seed: false, order: [] })).toEqual(['nothing has run yet']);
    expect(said({ order: [] })).toEqual(['the output is seeded']);
    expect(said({ order: ['y'] })).toEqual(['seeded, then ran y']);
    expect(said({ seed: false, order: ['y'] })).toEqual(['ran y, without a seed']);
    expect(said({ order: Array.from({ length: 9 }, () => 'y') })).toEqual([
      'seeded, then ran y, y, y, y, y, y and 3 more',
    ]);
  });

  it('are told from a pass by hand', () => {
    expect(isOnlyByHand(by({ seed: false, order: [] }))).toBe(true);
    expect(isOnlyByHand(by({ order: [], accumulate: 'overwrite' }))).toBe(false);
    expect(isOnlyByHand(by({ order: 'recursive' }))).toBe(false);
  });
});
