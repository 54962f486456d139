import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { learnTheRest, text } from '../../messages';
import { EXPERIMENTS, experimentsUnder } from './experiments';

const OPEN = { hidesPanels: false, hidesGrad: false, isLocked: false };
const keys = (lens: typeof OPEN) => experimentsUnder(lens).map(({ key }) => key);

describe('the experiments', () => {
  beforeAll(learnTheRest);

  it('have a title and a sentence each, and a key of their own', () => {
    for (const { key } of EXPERIMENTS) {
      expect(text(`explore-${key}`)).not.toBe(`explore-${key}`);
      expect(text(`explore-${key}-about`)).toMatch(/\.$/);
      expect(existsSync(`src/lib/panels/explore/${key}`)).toBe(true);
    }
    expect(new Set(EXPERIMENTS.map(({ key }) => key)).size).toBe(EXPERIMENTS.length);
  });

  it('tell no gradients where those are hidden, and change nothing that is locked', () => {
    expect(keys(OPEN)).toEqual(EXPERIMENTS.map(({ key }) => key));
    expect(keys({ ...OPEN, hidesGrad: true })).not.toContain('rules');
    expect(keys({ ...OPEN, hidesGrad: true })).not.toContain('hand');
    expect(keys({ ...OPEN, hidesGrad: true })).toContain('compare');
    expect(keys({ ...OPEN, isLocked: true })).not.toContain('rules');
  });
});
