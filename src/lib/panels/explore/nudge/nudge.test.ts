/** What the nudge test chooses, judges and draws. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import {
  finish,
  NUDGE_STEPS,
  nudgeCurve,
  type GraphDocument,
  type NudgeCurve,
} from '../../../engine';
import { placeOf, stepAt, STEP_PLACES } from '../climb/steps';
import { sharedStart } from './digits';
import { bestOf, causeAt } from './judge';
import { leafIn, movableIn, usualIn } from './leaf';
import { plotOf, xOf } from './plot';
import { stepText } from './step-text';

const SQUASHED = documentOf(leaf('x', 1), node('y', ['x'], 'tanh'));

function curveOf(document: GraphDocument): NudgeCurve {
  const outcome = finish(nudgeCurve(document, { leaf: 'x' }));
  if (!outcome.ok) throw new Error('it has an output');
  return outcome.value;
}

describe('the leaf that is moved', () => {
  it('is the selected one, else the one before, else the first', () => {
    expect(leafIn(['a', 'b', 'c'], ['L', 'b'], 'c')).toBe('b');
    expect(leafIn(['a', 'b', 'c'], ['L'], 'c')).toBe('c');
    expect(leafIn(['a', 'b'], [], 'gone')).toBe('a');
    expect(leafIn([], ['L'], null)).toBeNull();
  });

  it('is no constant, and parameters go before inputs', () => {
    const document = documentOf(
      leaf('x', 1),
      { id: 'w', op: 'parameter', value: 2 },
      { id: 'k', op: 'constant', value: 3 },
    );
    expect(movableIn(document)).toEqual(['x', 'w']);
    expect(usualIn(document)).toEqual(['w']);
    expect(usualIn(SQUASHED)).toEqual(['x']);
  });
});

describe('the cause of an error', () => {
  it('is truncation for a large h and rounding for a small one', () => {
    const curve = curveOf(SQUASHED);
    expect(causeAt(curve, 0.1)).toBe('truncation');
    expect(causeAt(curve, 1e-12)).toBe('rounding');
    const causes = NUDGE_STEPS.map((h) => causeAt(curve, h));
    expect(causes).toContain('both');
    expect(causes).not.toContain('off');
  });

  it('is neither where the gradient is wrong', () => {
    const faulty = [{ op: 'tanh', port: 0, slope: '1 - x**2' }];
    const curve = curveOf({ ...SQUASHED, rules: { faulty } });
    for (const h of NUDGE_STEPS) expect(causeAt(curve, h)).toBe('off');
  });

  it('is rounding alone on a straight line', () => {
    const line = documentOf(leaf('x', 3), leaf('w', 0.1), node('y', ['x', 'w'], 'mul'));
    expect(new Set(NUDGE_STEPS.map((h) => causeAt(curveOf(line), h)))).toEqual(
      new Set(['rounding']),
    );
  });

  it('is not named where there is no gradient', () => {
    expect(causeAt(curveOf({ ...SQUASHED, rules: { order: [] } }), 0.1)).toBeNull();
  });

  it('leaves the least error near the middle', () => {
    const { points } = curveOf(SQUASHED);
    const best = bestOf(points, ({ centralError }) => centralError);
    expect(best!.h).toBeLessThan(1e-3);
    expect(best!.h).toBeGreaterThan(1e-7);
  });
});

describe('the plot of errors', () => {
  const paper = { width: 350, height: 200, left: 50, right: 8, top: 10, bottom: 20 };

  it('stands above its slider: the same place of h at the same x', () => {
    expect([xOf(0, paper), xOf(30, paper), xOf(60, paper)]).toEqual([50, 196, 342]);
  });

  it('keeps every point on the paper, and draws the laws that there are', () => {
    const { central, forward, truncation, rounding, up } = plotOf(curveOf(SQUASHED), paper);
    expect([central.length, forward.length]).toEqual([61, 61]);
    for (const { y } of [...central, ...forward]) {
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(180);
    }
    expect([truncation.central, truncation.forward, rounding].every((path) => path !== '')).toBe(
      true,
    );
    expect(up.length).toBeGreaterThan(2);
  });

  it('stands at the lower edge where there is no error at all', () => {
    const exact = documentOf(leaf('x', 1), node('y', ['x'], 'neg'));
    const { central, truncation } = plotOf(curveOf(exact), paper);
    expect(central[0].y).toBe(180);
    expect(truncation.central).toBe('');
  });
});

describe('h in words', () => {
  it('is a power of ten wherever zeros would have to be counted', () => {
    expect([1, 0.1, 0.001, 1e-4, 1e-6, 1e-15].map(stepText)).toEqual([
      '1',
      '0.1',
      '0.001',
      '1e−4',
      '1e−6',
      '1e−15',
    ]);
    expect([0, NaN, Infinity].map(stepText)).toEqual(['0', 'NaN', '∞']);
    expect([NUDGE_STEPS[1], NUDGE_STEPS[30]].map(stepText)).toEqual(['0.56', '3.2e−8']);
  });
});

describe('digits in common', () => {
  it('are those before the first that differs', () => {
    expect(sharedStart('0.9999092', '0.9999095')).toBe(8);
    expect(sharedStart('−8', '−7.994')).toBe(1);
    expect(sharedStart('9.5', '10.5')).toBe(0);
    expect(sharedStart('1e−7', '1.2e−7')).toBe(0);
    expect(sharedStart('2', '2')).toBe(0);
  });
});

describe('steps along the gradient', () => {
  it('go from 0.0001 to 1 on their slider, through the powers of ten', () => {
    expect([0, 4, 8, 12, 16].map(stepAt)).toEqual([1e-4, 1e-3, 0.01, 0.1, 1]);
    expect(placeOf(0.01)).toBe(8);
    expect([placeOf(1e-9), placeOf(50)]).toEqual([0, STEP_PLACES]);
  });
});
