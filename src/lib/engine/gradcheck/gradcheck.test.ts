import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DECOMPOSED, graphOf, NEURON } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import { checkGradients, createGradientCheck, type LeafCheck } from './check';
import type { GraphDocument, Rules } from '../graph';
import { evaluate } from '../tape';

type Sketch = Parameters<typeof graphOf>[0];

const check = (sketch: Sketch, rules?: Rules, h?: number): ReadonlyMap<string, LeafCheck> =>
  new Map(
    checkGradients(graphOf(sketch, rules), h === undefined ? {} : { h }).leaves.map((leaf) => [
      leaf.node,
      leaf,
    ]),
  );

const verdicts = (sketch: Sketch, rules?: Rules, h?: number): Record<string, string> =>
  Object.fromEntries([...check(sketch, rules, h)].map(([id, { verdict }]) => [id, verdict]));

const faulty = (op: string, slope: string, port = 0): Rules => ({ faulty: [{ op, port, slope }] });

const tanhOf: Sketch = {
  x: 1,
  k2: 2,
  k3: 3,
  m: ['mul', 'k2', 'x'],
  n: ['add', 'm', 'k3'],
  f: ['tanh', 'n'],
};

describe('the check of gradients', () => {
  it('confirms the neuron, the input that counts for nothing included', () => {
    const { passed, leaves } = checkGradients(graphOf(NEURON));
    expect(passed).toBe(true);
    expect(leaves.map(({ node, verdict }) => [node, verdict])).toEqual([
      ['x1', 'ok'],
      ['x2', 'ok'],
      ['w1', 'ok'],
      ['w2', 'ok'],
      ['b', 'ok'],
    ]);
    const x1 = check(NEURON).get('x1');
    expect(x1?.analytic).toBeCloseTo(-1.5, 12);
    expect(x1?.absolute).toBeLessThan(1e-8);
    expect(x1?.relative).toBeCloseTo((x1?.absolute ?? NaN) / 1.5, 12);
  });

  it('moves inputs and parameters, never constants, and only those asked for', () => {
    expect([...check(DECOMPOSED).keys()]).toEqual(['n']);
    const { leaves } = checkGradients(graphOf(NEURON), { leaves: ['b', 'p', 'nobody'] });
    expect(leaves.map(({ node }) => node)).toEqual(['b']);
  });

  it('confirms 0.000363 and never takes 0 for it', () => {
    expect(verdicts(tanhOf)).toEqual({ x: 'ok' });
    expect(verdicts(tanhOf, faulty('tanh', '0'))).toEqual({ x: 'wrong' });
    expect(verdicts(tanhOf, { seed: false })).toEqual({ x: 'wrong' });
  });

  it('calls a tiny gradient wrong when rounding is tinier still', () => {
    const tiny: Sketch = { x: 1, k: 1e-9, y: ['mul', 'k', 'x'] };
    expect(verdicts(tiny)).toEqual({ x: 'ok' });
    expect(verdicts(tiny, faulty('mul', 'x * a', 1))).toEqual({ x: 'ok' });
    expect(verdicts(tiny, faulty('mul', '2 * a', 1))).toEqual({ x: 'wrong' });
    expect(verdicts(tiny, faulty('mul', '0', 1))).toEqual({ x: 'wrong' });
  });

  it('is unsure where rounding of the output drowns the gradient, right or not', () => {
    const drowned: Sketch = { x: 1, k1: 1, k: 1e-12, m: ['mul', 'k', 'x'], y: ['add', 'm', 'k1'] };
    expect(verdicts(drowned)).toEqual({ x: 'unsure' });
    expect(verdicts(drowned, faulty('mul', '0', 1))).toEqual({ x: 'unsure' });
    expect(verdicts(drowned, faulty('mul', '5', 1))).toEqual({ x: 'wrong' });
    expect(check(drowned).get('x')?.reason?.code).toBe('check-rounding');
  });

  it('knows that an h that is too small tells nothing', () => {
    expect(verdicts(tanhOf, undefined, 1e-12)).toEqual({ x: 'unsure' });
    expect(verdicts({ x: 1e12, y: ['neg', 'x'] })).toEqual({ x: 'unsure' });
    expect(check({ x: 1e12, y: ['neg', 'x'] }).get('x')?.reason?.code).toBe('check-lost-step');
  });

  it('knows that an h that is too large tells little, and nothing about a right gradient', () => {
    const cubed: Sketch = { x: 1, k3: 3, y: ['pow', 'x', 'k3'] };
    const leaf = check(cubed, undefined, 0.1).get('x');
    expect(leaf?.numerical).toBeCloseTo(3.01, 12);
    expect([leaf?.verdict, leaf?.reason?.code]).toEqual(['unsure', 'check-coarse']);
    expect(verdicts({ ...cubed, x: 0 })).toEqual({ x: 'unsure' });
    expect(verdicts(cubed, faulty('pow', 'a**(b - 1)'))).toEqual({ x: 'wrong' });
  });

  it('does not blame a gradient for digits that cancel further down', () => {
    const cancelled: Sketch = { x: 1, k: 1e8, s: ['add', 'x', 'k'], y: ['sub', 's', 'k'] };
    expect(verdicts(cancelled)).toEqual({ x: 'unsure' });
    expect(verdicts(cancelled, faulty('sub', '2'))).toEqual({ x: 'wrong' });
  });

  it('does not blame a gradient that is there yet where the value is 0 by rounding', () => {
    const far: Sketch = { x: -11.6, y: ['gelu', 'x'] };
    expect(check(far).get('x')?.analytic).not.toBe(0);
    expect(verdicts(far)).toEqual({ x: 'unsure' });
  });

  it('checks the gradients of the rules that the document has', () => {
    const rules: Rules[] = [{ order: 'recursive' }, { accumulate: 'overwrite' }];
    for (const wrong of rules) {
      expect(verdicts(DECOMPOSED, wrong)).toEqual({ n: 'wrong' });
      expect(checkGradients(graphOf(DECOMPOSED, wrong)).passed).toBe(false);
    }
  });

  it('is sure of a leaf that the output does not depend on', () => {
    const { leaves } = checkGradients(graphOf({ x: 1, z: 2, y: ['exp', 'x'] }, undefined, 'y'));
    expect(leaves.map(({ verdict, numerical }) => [verdict, numerical])).toEqual([
      ['ok', expect.closeTo(Math.E, 6)],
      ['ok', 0],
    ]);
  });

  it('is unsure where there is no output and so no gradient', () => {
    const { leaves, passed } = checkGradients(graphOf({ x: 1, y: ['exp', 'x'], z: ['neg', 'x'] }));
    expect(passed).toBe(true);
    expect(leaves.map(({ verdict, reason }) => [verdict, reason?.code])).toEqual([
      ['unsure', 'check-no-gradient'],
    ]);
  });
});

describe('rule 6.5: the check of gradients at kinks', () => {
  const kinked: readonly [string, Sketch][] = [
    ['relu at 0', { x: 0, y: ['relu', 'x'] }],
    ['relu within h of 0', { x: 5e-7, y: ['relu', 'x'] }],
    ['leaky relu at 0', { x: 0, y: ['leaky_relu', 'x'] }],
    ['abs at 0, where the difference agrees with the rule', { x: 0, y: ['abs', 'x'] }],
    ['a step at 0', { x: 0, y: ['step', 'x'] }],
    [
      'a step under a steep function',
      { x: 0, k: 20, s: ['step', 'x'], m: ['mul', 'k', 's'], y: ['exp', 'm'] },
    ],
    ['a step whose factor is 0 where it jumps', { x: 0, s: ['step', 'x'], y: ['mul', 'x', 's'] }],
    [
      'a relu of a relu',
      { x: 0, k3: 3, r: ['relu', 'x'], m: ['mul', 'k3', 'r'], y: ['relu', 'm'] },
    ],
    [
      'kinks that cancel',
      { x: 0, m: ['neg', 'x'], r: ['relu', 'x'], q: ['relu', 'm'], y: ['sub', 'r', 'q'] },
    ],
    ['equal inputs of max', { x: 2, k2: 2, y: ['max', 'x', 'k2'] }],
    ['equal inputs of min', { x: 2, k2: 2, y: ['min', 'k2', 'x'] }],
  ];

  it.each(kinked)('knows the kink of %s', (_, sketch) => {
    const leaf = check(sketch).get('x');
    expect([leaf?.verdict, leaf?.reason?.code]).toEqual(['kink', 'check-kink']);
  });

  it('names the node that has the kink', () => {
    const leaf = check({ x: 0, r: ['relu', 'x'], y: ['exp', 'r'] }).get('x');
    expect(leaf?.reason?.params).toEqual({ h: 1e-6, kink: 'r' });
  });

  it('minds no kink that is further away than h, or that counts for nothing', () => {
    expect(verdicts({ x: 1e-5, y: ['relu', 'x'] })).toEqual({ x: 'ok' });
    expect(verdicts({ x: -1e-5, y: ['relu', 'x'] })).toEqual({ x: 'ok' });
    const beside: Sketch = {
      x: 0,
      k0: 0,
      r: ['relu', 'x'],
      m: ['mul', 'r', 'k0'],
      y: ['add', 'm', 'x'],
    };
    expect(verdicts(beside)).toEqual({ x: 'ok' });
    expect(verdicts({ x: 1, y: ['max', 'x', 'x'] })).toEqual({ x: 'ok' });
  });

  it('calls wrong what a kink cannot explain', () => {
    expect(verdicts({ x: 0, y: ['relu', 'x'] }, faulty('relu', '7'))).toEqual({ x: 'wrong' });
    expect(verdicts({ x: -1, y: ['relu', 'x'] }, faulty('relu', '1'))).toEqual({ x: 'wrong' });
    expect(verdicts({ x: 0, y: ['relu', 'x'] }, { seed: false })).toEqual({ x: 'wrong' });
  });

  it("finds kinks of the document's own ops", () => {
    const document = (x: number): GraphDocument => ({
      ...graphOf({ x, y: ['hinge', 'x'] }),
      ops: [
        {
          name: 'hinge',
          inputs: ['x'],
          value: 'x**2 if x > 1 else x',
          slopes: ['2*x if x > 1 else 1'],
        },
      ],
    });
    const verdict = (x: number): string => checkGradients(document(x)).leaves[0].verdict;
    expect([0.5, 1, 1 + 5e-7, 2].map(verdict)).toEqual(['ok', 'kink', 'kink', 'ok']);
  });
});

describe('the check of gradients where a loss is fitted to rounding', () => {
  // d L/d w is twice the rounding of w*x + b - t: tiny, right, and below what differences can see
  it('never calls the right gradient wrong', () => {
    const tenths = fc.integer({ min: -40, max: 40 }).map((tenth) => tenth / 10);
    fc.assert(
      fc.property(tenths, tenths, tenths, (w, x, b) => {
        const t = Number((w * x + b).toFixed(4));
        const sketch: Sketch = {
          w,
          x,
          b,
          t,
          m: ['mul', 'w', 'x'],
          y: ['add', 'm', 'b'],
          e: ['sub', 'y', 't'],
          L: ['square', 'e'],
        };
        expect(checkGradients(graphOf(sketch)).passed).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rule 6.6: the check of gradients where numbers are not finite', () => {
  it('is unsure where there is no difference to take', () => {
    expect(verdicts({ x: -1, y: ['log', 'x'] })).toEqual({ x: 'unsure' });
    expect(verdicts({ x: 5e-7, y: ['log', 'x'] })).toEqual({ x: 'unsure' });
    expect(verdicts({ x: 0, y: ['sqrt', 'x'] })).toEqual({ x: 'unsure' });
    expect(verdicts({ x: 1e300, z: 1e300, y: ['mul', 'x', 'z'] })).toEqual({
      x: 'unsure',
      z: 'unsure',
    });
  });

  it('calls a NaN wrong where the output has a slope', () => {
    expect(verdicts({ x: 2, y: ['square', 'x'] }, faulty('square', '0 * log(-x)'))).toEqual({
      x: 'wrong',
    });
  });
});

describe('a check of gradients under way', () => {
  it('can be taken leaf by leaf and left at any time', () => {
    const run = createGradientCheck(graphOf(NEURON));
    expect([run.total, run.done]).toEqual([5, 0]);
    expect(run.next()?.node).toBe('x1');
    expect([run.done, run.result().leaves.length]).toEqual([1, 1]);
    while (run.next() !== null);
    expect(run.result()).toEqual(checkGradients(graphOf(NEURON)));
    expect(run.next()).toBeNull();
  });

  it('says about each leaf what it says about it alone', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12 }), (document) => {
        for (const leaf of checkGradients(document).leaves) {
          expect(checkGradients(document, { leaves: [leaf.node] }).leaves).toEqual([leaf]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('rule 6.2: the check of gradients on random graphs', () => {
  it('finds nothing wrong under the right rules', () => {
    fc.assert(
      fc.property(graphs({ nodes: 15 }), (document) => {
        const wrong = checkGradients(document).leaves.filter(({ verdict }) => verdict === 'wrong');
        expect(wrong).toEqual([]);
      }),
      { numRuns: 300, seed: 20 },
    );
  });

  it('does not confirm gradients that are off by a tenth', () => {
    const smooth = ['add', 'mul', 'sub', 'tanh', 'sin', 'cos', 'sigmoid', 'gelu'];
    fc.assert(
      fc.property(graphs({ nodes: 8, ops: smooth }), (document) => {
        const last = document.nodes.find(({ id }) => id === document.output);
        const arity = last?.inputs?.length ?? 0;
        const op = last?.op ?? '';
        const twice = Array.from({ length: arity }, (_, port) => ({ op, port, slope: '1.5' }));
        const right = evaluate(document);
        const doubled = { ...document, rules: { faulty: twice } };
        for (const { node, analytic, verdict } of checkGradients(doubled).leaves) {
          const index = document.nodes.findIndex(({ id }) => id === node);
          const off = Math.abs(analytic - right.grad[index]);
          if (off > 0.1 * Math.abs(right.grad[index])) expect(verdict).not.toBe('ok');
        }
      }),
      { numRuns: 100, seed: 20 },
    );
  });
});
