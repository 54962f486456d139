import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, NEURON } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument } from '../graph';
import type { Outcome } from '../problem';
import { evaluate } from '../tape';
import { finish } from '../work';
import { climb } from './climb';
import { nudgeCurve } from './curve';
import { nudge } from './nudge';

type Sketch = Parameters<typeof graphOf>[0];

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** f = tanh(2x + 3), whose slope at 1 is 0.000363. */
const FLAT: Sketch = {
  x: 1,
  k2: 2,
  k3: 3,
  y: ['mul', 'k2', 'x'],
  z: ['add', 'y', 'k3'],
  f: ['tanh', 'z'],
};

const withValue = (document: GraphDocument, id: string, value: number): GraphDocument => ({
  ...document,
  nodes: document.nodes.map((node) => (node.id === id ? { ...node, value } : node)),
});

const outputOf = ({ data, output }: { data: Float64Array; output: number }): number => data[output];

describe('a nudge', () => {
  it('sets the real change of the output beside grad × h', () => {
    const found = valueOf(nudge(graphOf(CHAIN), { leaf: 'a', h: 0.001 }));
    expect(found).toMatchObject({ x: 2, moved: 2.001, before: -8, grad: 6, predicted: 0.006 });
    expect(found.change).toBeCloseTo(0.006, 12);
    expect(found.absolute).toBeLessThan(1e-14);
    expect(found.kinks).toEqual([]);
  });

  it('shows a curve what a straight line leaves out', () => {
    // 3² = 9, and with h = 1: 16 - 9 = 7 where 6 · 1 = 6 was foretold
    const square = graphOf({ x: 3, y: ['square', 'x'] });
    const found = valueOf(nudge(square, { leaf: 'x', h: 1 }));
    expect(found).toMatchObject({ change: 7, predicted: 6, absolute: 1, forward: 7, central: 6 });
    expect(found.relative).toBeCloseTo(1 / 7, 15);
  });

  it('computes the output anew, to the bit', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12 }), fc.double({ min: 1e-12, max: 1 }), (document, h) => {
        const leaf = document.nodes.find(({ op }) => op === 'input' || op === 'parameter');
        if (leaf === undefined) return;
        const found = valueOf(nudge(document, { leaf: leaf.id, h }));
        const moved = withValue(document, leaf.id, leaf.value! + h);
        expect(found.after).toBe(outputOf(evaluate(moved)));
        expect(found.before).toBe(outputOf(evaluate(document)));
      }),
      { numRuns: 40 },
    );
  });

  it('says how much was really added, where h is lost to rounding', () => {
    const large = graphOf({ x: 3, y: ['square', 'x'] });
    expect(valueOf(nudge(large, { leaf: 'x', h: 1e-16 }))).toMatchObject({ step: 0, change: 0 });
  });

  it('names the ops that bend within h', () => {
    const bent = graphOf({ x: 0.5, y: ['relu', 'x'], z: ['abs', 'y'] });
    const kinks = (h: number) => valueOf(nudge(bent, { leaf: 'x', h })).kinks;
    expect([kinks(0.1), kinks(1)]).toEqual([[], ['y']]);
  });

  it('goes by the gradient of the rules, so that a wrong one shows', () => {
    const wrong = graphOf({ x: 3, y: ['mul', 'x', 'x'] }, { accumulate: 'overwrite' });
    const found = valueOf(nudge(wrong, { leaf: 'x', h: 1e-6 }));
    expect(found.grad).toBe(3);
    expect(found.relative).toBeCloseTo(0.5, 5);
    const none = valueOf(nudge(graphOf(CHAIN, { order: [] }), { leaf: 'a', h: 1e-6 }));
    expect([none.grad, none.predicted]).toEqual([NaN, NaN]);
    expect(none.central).toBeCloseTo(6, 6);
  });

  it('says what cannot be nudged', () => {
    const problem = (leaf: string) => {
      const outcome = nudge(graphOf(FLAT), { leaf, h: 1 });
      return outcome.ok ? null : outcome.problems[0].code;
    };
    expect(['k2', 'y', 'toString'].map(problem)).toEqual([
      'is-constant',
      'not-a-leaf',
      'no-such-node',
    ]);
  });
});

describe('the curve of errors over h', () => {
  const curve = (sketch: Sketch, leaf: string) =>
    valueOf(finish(nudgeCurve(graphOf(sketch), { leaf })));

  it('goes from 1 to 1e-15, with the powers of ten exactly', () => {
    const { points } = curve(FLAT, 'x');
    expect(points).toHaveLength(61);
    const steps = points.map(({ h }) => h);
    for (const h of [1, 0.1, 1e-6, 1e-15]) expect(steps).toContain(h);
  });

  it('has the errors that are known of tanh(2x + 3) at 1', () => {
    const { points } = curve(FLAT, 'x');
    const errorAt = (h: number): number => points.find((point) => point.h === h)!.centralError;
    expect(errorAt(1e-6)).toBeLessThan(1e-10);
    expect(errorAt(1e-12) / 0.000363166).toBeGreaterThan(0.05);
    const best = points.reduce((a, b) => (b.centralError < a.centralError ? b : a));
    expect(best.h).toBeGreaterThan(1e-7);
    expect(best.h).toBeLessThan(1e-3);
  });

  it('is truncation above the best h and rounding below it', () => {
    const { points, truncation } = curve(NEURON, 'x1');
    // f = tanh(n), dn/dx1 = -3: f'' = -2·o·(1 - o²)·9, and half of it is the factor
    const o = Math.SQRT1_2;
    expect(truncation.forward).toBeCloseTo(9 * o * (1 - o * o), 2);
    expect(truncation.central).not.toBeNull();
    for (const { h, centralError, forwardError, rounding } of points) {
      if (h > 1e-3) expect(centralError).toBeGreaterThan(rounding);
      // To first order: a little more may happen.
      if (h < 1e-6) expect(centralError).toBeLessThan(2 * rounding);
      if (h < 1e-10) expect(forwardError).toBeLessThan(4 * rounding);
    }
  });

  it('finds no truncation where the output is a straight line', () => {
    expect(curve(CHAIN, 'a').truncation).toEqual({ forward: null, central: null });
  });
});

describe('a climb', () => {
  it('takes L from -8 to -7.286496 by a hundredth of the gradient', () => {
    const leaves = ['a', 'b', 'c', 'f'];
    const found = valueOf(climb(graphOf(CHAIN), { step: 0.01, leaves }));
    expect(found.before).toBe(-8);
    expect(found.after).toBeCloseTo(-7.286496, 14);
    expect(found.predicted).toBeCloseTo(-7.28, 14);
    expect(found.leaves).toEqual([
      { id: 'a', before: 2, grad: 6, after: 2.06 },
      { id: 'b', before: -3, grad: -4, after: -3.04 },
      { id: 'c', before: 10, grad: -2, after: 9.98 },
      { id: 'f', before: -2, grad: 4, after: -1.96 },
    ]);
  });

  it('goes down with a negative step, and far off the line with a large one', () => {
    const to = (step: number) =>
      valueOf(climb(graphOf(CHAIN), { step, leaves: ['a', 'b', 'c', 'f'] }));
    expect(to(-0.01).after).toBeCloseTo(-8.726304, 14);
    expect(to(1)).toMatchObject({ after: -96, predicted: 64 });
  });

  it('moves all parameters where nothing is chosen, or all inputs where there are none', () => {
    const ids = (document: GraphDocument) =>
      valueOf(climb(document, { step: 0.1 })).leaves.map(({ id }) => id);
    expect(ids(graphOf(CHAIN))).toEqual(['a', 'b', 'c', 'f']);
    const document = graphOf(CHAIN);
    const mixed = document.nodes.map((node) =>
      node.id === 'a' || node.id === 'f' ? { ...node, op: 'parameter' } : node,
    );
    expect(ids({ ...document, nodes: mixed })).toEqual(['a', 'f']);
  });

  it('lands where the moved leaves give the output, to the bit', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12 }), fc.double({ min: -1, max: 1 }), (document, step) => {
        const found = valueOf(climb(document, { step }));
        const moved = found.leaves.reduce(
          (graph, { id, after }) => withValue(graph, id, after),
          document,
        );
        expect(found.after).toBe(outputOf(evaluate(moved)));
      }),
      { numRuns: 40 },
    );
  });

  it('needs gradients to go along', () => {
    const outcome = climb(graphOf(CHAIN, { order: ['L'] }), { step: 1, leaves: ['a'] });
    expect(outcome).toEqual({ ok: false, problems: [{ code: 'has-no-gradient', node: 'a' }] });
  });
});
