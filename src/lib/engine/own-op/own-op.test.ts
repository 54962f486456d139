import { describe, expect, it } from 'vitest';
import type { OwnOpRecord } from '../graph';
import { OPS } from '../ops';
import { toText } from '../expression';
import { checkOwnOp } from './check-own-op';
import { AT_POINT, type OwnOpCheck } from './own-op-check';

const op = (value: string, ...slopes: string[]): OwnOpRecord => ({
  name: 'own',
  inputs: slopes.length === 1 ? ['x'] : ['a', 'b', 'c'].slice(0, slopes.length),
  value,
  slopes,
});

function check(record: OwnOpRecord, range = {}): OwnOpCheck {
  const outcome = checkOwnOp({ op: record, ...range });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

describe('the check of an own op', () => {
  it('passes a right slope at every point', () => {
    expect(check(op('x**3', '3*x**2'))).toMatchObject({
      passed: true,
      ok: 241,
      wrong: 0,
      kinks: 0,
      unsure: 0,
      examples: [],
    });
    expect(check(op('a*b + sin(a)', 'b + cos(a)', 'a'))).toMatchObject({ passed: true, ok: 1250 });
  });

  it('points at the places where a wrong slope fails', () => {
    const { passed, wrong, examples, profiles } = check(op('x**3', '3*x'));
    expect(passed).toBe(false);
    // 3x and 3x² meet at 0 and at 1
    expect(wrong).toBe(239);
    expect(examples).toHaveLength(8);
    expect(examples[0]).toMatchObject({ port: 0, at: [-3], slope: -9 });
    expect(examples[0].measured).toBeCloseTo(27, 6);
    const [{ x, verdict }] = profiles;
    expect([...x].filter((_, point) => verdict[point] === AT_POINT.ok)).toEqual([0, 1]);
  });

  it('fails only where a slope is wrong: a slope that forgets one side', () => {
    const { examples, wrong } = check(op('x if x > 0 else 0.1*x', '1'));
    expect(wrong).toBe(120);
    expect(examples.every(({ at }) => at[0] < 0)).toBe(true);
  });

  it('knows kinks and jumps, at which no slope is wrong', () => {
    expect(check(op('abs(x)', '1 if x > 0 else -1'))).toMatchObject({ passed: true, kinks: 1 });
    expect(check(op('step(x)', '0'))).toMatchObject({ passed: true, ok: 240, kinks: 1 });
    expect(check(op('max(x, 1)', 'step(x - 1)'))).toMatchObject({ passed: true, kinks: 1 });
  });

  it('does not judge where there is no value', () => {
    const found = check(op('log(x)', '1/x'));
    expect(found).toMatchObject({ passed: true, wrong: 0, ok: 120, unsure: 121 });
    expect(check(op('1/x', '-1/x**2'))).toMatchObject({ passed: true, unsure: 1 });
  });

  it('finds a slope that is not a number where the value is smooth', () => {
    const { examples, wrong } = check(op('x**2', '2*x*x/x'));
    expect([wrong, examples[0].at]).toEqual([1, [0]]);
    expect(examples[0].slope).toBeNaN();
  });

  it('tells which of two slopes is wrong', () => {
    const swapped = check(op('a - b', '1', '1'));
    expect(swapped.wrong).toBe(625);
    expect(swapped.examples.every(({ port }) => port === 1)).toBe(true);
    expect(swapped.profiles.map(({ port, held }) => [port, held])).toEqual([
      [0, [1, 1]],
      // Where it is wrong, so that its curve shows it.
      [1, [0.5, -1.25]],
    ]);
  });

  it('takes more than two inputs', () => {
    expect(check(op('a*b*c', 'b*c', 'a*c', 'a*b'))).toMatchObject({ passed: true, wrong: 0 });
    expect(check(op('a*b*c', 'b*c', 'a*c', 'a*c')).passed).toBe(false);
  });

  it('looks where it is told to', () => {
    const [{ x }] = check(op('log(x)', '1/x'), { low: 1, high: 5 }).profiles;
    expect([x[0], x[120], x[240]]).toEqual([1, 3, 5]);
    expect(check(op('log(x)', '1/x'), { low: 1, high: 5 })).toMatchObject({ ok: 241 });
  });

  it('says what does not read', () => {
    const outcome = checkOwnOp({ op: op('x +', '1') });
    expect(outcome.ok).toBe(false);
  });

  it.each(
    [...OPS.values()].filter((spec) => spec.kind === 'fixed').map((spec) => [spec.name, spec]),
  )('passes %s of the table', (_, spec) => {
    if (spec.kind !== 'fixed') return;
    const record = {
      name: 'own',
      inputs: spec.inputs,
      value: toText(spec.value),
      slopes: spec.slopes.map((slope) => toText(slope)),
    };
    expect(check(record)).toMatchObject({ passed: true, examples: [] });
  });
});
