/** The gradient check of the document that is shown. */
import { describe, expect, it } from 'vitest';
import { checkGradients, failure, success, type GradientCheck, type Outcome } from '../engine';
import type { CheckOptions } from '../worker';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';

/** An editor whose checks end when the test says so. */
function bench() {
  const editor = new Editor();
  const checks: { options: CheckOptions; end: (outcome: Outcome<GradientCheck>) => void }[] = [];
  let stops = 0;
  const take = () => Promise.resolve(success(1));
  editor.calculation.start(() => ({
    open: take,
    edit: take,
    retry: take,
    step: () => Promise.resolve(success(null)),
    check: (options = {}) =>
      new Promise((resolve) => checks.push({ options, end: (outcome) => resolve(outcome) })),
    stop: () => {
      stops += 1;
      checks.at(-1)?.end(failure({ code: 'check-stopped' }));
    },
    ask: () => new Promise(() => undefined),
    dispose: () => undefined,
  }));
  return { editor, calculation: editor.calculation, checks, stops: () => stops };
}

const found = checkGradients(EXAMPLE);

describe('a gradient check', () => {
  it('goes from nothing over its progress to a verdict for each leaf', async () => {
    const { calculation, checks } = bench();
    expect(calculation.check.phase).toBe('idle');
    const done = calculation.startCheck({ h: 1e-4 });
    expect(checks[0].options.h).toBe(1e-4);
    checks[0].options.onProgress?.({ done: 2, total: 5 });
    expect(calculation.check).toMatchObject({ phase: 'running', done: 2, total: 5, result: null });
    checks[0].end(success(found));
    await done;
    expect(calculation.check).toMatchObject({ phase: 'done', done: 5, total: 5, result: found });
    expect(calculation.verdictOf('x1')?.verdict).toBe('ok');
    expect(calculation.verdictOf('mul1')).toBeNull();
    expect(calculation.verdicts.get('w1')).toBe('ok');
  });

  it('is dropped with the document that it was about', async () => {
    const { editor, calculation, checks } = bench();
    const done = calculation.startCheck();
    editor.setValue('x1', 3, 'drag');
    checks[0].end(success(found));
    await done;
    expect(calculation.check.phase).toBe('idle');
    expect(calculation.verdicts.size).toBe(0);
  });

  it('is none once it is stopped', async () => {
    const { calculation, stops } = bench();
    const done = calculation.startCheck();
    calculation.stopCheck();
    await done;
    expect(stops()).toBe(1);
    expect(calculation.check).toMatchObject({ phase: 'idle', problems: [] });
  });

  it('says why it came to nothing', async () => {
    const { calculation, checks } = bench();
    const done = calculation.startCheck();
    checks[0].end(failure({ code: 'worker-lost' }));
    await done;
    expect(calculation.check.problems).toEqual([{ code: 'worker-lost' }]);
  });

  it('gives way to a later one', async () => {
    const { calculation, checks } = bench();
    const first = calculation.startCheck();
    const second = calculation.startCheck();
    checks[0].end(failure({ code: 'check-stopped' }));
    await first;
    expect(calculation.check.phase).toBe('running');
    checks[1].end(success(found));
    await second;
    expect(calculation.check.phase).toBe('done');
  });

  it('marks a kink as one', async () => {
    const { calculation, checks } = bench();
    const done = calculation.startCheck();
    const leaves = found.leaves.map((leaf) => ({ ...leaf, verdict: 'kink' as const }));
    checks[0].end(success({ ...found, leaves }));
    await done;
    expect(new Set(calculation.verdicts.values())).toEqual(new Set(['kink']));
  });
});

describe('another document', () => {
  it('is computed instead, and nothing of the one before is shown with it', () => {
    const { editor, calculation } = bench();
    void calculation.startCheck();
    editor.open({ ...EXAMPLE, title: 'other' });
    expect(calculation.shown.document.title).toBe('other');
    expect(calculation.shown.frame).toBeNull();
    expect(calculation.check.phase).toBe('idle');
  });
});
