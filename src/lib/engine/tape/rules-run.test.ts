import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, DECOMPOSED, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, Rules } from '../graph';
import { compile } from './compile';
import { passResult, WIRE, type PassResult } from './result';
import { runByRules } from './rules-run';
import { annotate, backward, forward } from './run';
import { STATE } from './tape';

type Sketch = Parameters<typeof graphOf>[0];

const at = (result: PassResult, id: string): number =>
  result.document.nodes.findIndex((node) => node.id === id);
const gradOf = (result: PassResult, id: string): number => result.grad[at(result, id)];
const gradients = (sketch: Sketch, rules: Rules): ((id: string) => number) => {
  const result = runByRules(graphOf(sketch, rules));
  return (id) => gradOf(result, id);
};

function rightPass(document: GraphDocument): PassResult {
  const tape = compile(document);
  forward(tape);
  backward(tape);
  annotate(tape);
  return passResult(tape);
}

describe('rule 6.7: accumulate', () => {
  it('overwriting gives 1 for a in a + a, where adding gives 2', () => {
    const sketch: Sketch = { a: 3, b: ['add', 'a', 'a'] };
    expect(gradients(sketch, { accumulate: 'overwrite' })('a')).toBe(1);
    expect(gradients(sketch, { accumulate: 'add' })('a')).toBe(2);
  });

  it('overwriting keeps the share of the last user, in the order of the pass', () => {
    // q (mul) has the higher op code, so backward runs it first and p overwrites: u = 12, a = 36
    const grad = gradients(SHARED, { accumulate: 'overwrite' });
    expect([grad('p'), grad('q'), grad('u'), grad('a')]).toEqual([12, 7, 12, 36]);
    expect(gradients(SHARED, {})('a')).toBe(78);
  });

  it('overwriting loses a path of the decomposed tanh', () => {
    // of two adds on one level the later in the document runs first, so the upper path is kept
    expect(gradients(DECOMPOSED, {})('n')).toBeCloseTo(0.5, 12);
    expect(gradients(DECOMPOSED, { accumulate: 'overwrite' })('n')).toBeCloseTo(1.707, 3);
  });
});

describe('rule 6.7: reset between passes', () => {
  const twice: Sketch = { a: 3, k2: 2, b: ['add', 'a', 'a'], c: ['mul', 'b', 'k2'] };

  it('a second pass after a full reset changes nothing', () => {
    expect(gradients(twice, { passes: 2 })('a')).toBe(4);
  });

  it('without a reset the leftovers of inner nodes are pushed again', () => {
    expect(gradients(twice, { passes: 2, reset: 'none' })('a')).toBe(12);
  });

  it('resetting only leaves leaves the inner nodes stale', () => {
    expect(gradients(twice, { passes: 2, reset: 'leaves' })('a')).toBe(8);
  });

  it('resetting only inner nodes adds the passes up in the leaves', () => {
    expect(gradients(twice, { passes: 2, reset: 'inner' })('a')).toBe(8);
    expect(gradients(twice, { passes: 10, reset: 'inner' })('a')).toBe(40);
  });

  it('gives the known stale numbers of L = (a*b + c)*f', () => {
    const none = gradients(CHAIN, { passes: 2, reset: 'none' });
    expect(['a', 'b', 'c', 'f', 'L'].map(none)).toEqual([24, -16, -6, 8, 1]);
    const leaves = gradients(CHAIN, { passes: 2, reset: 'leaves' });
    expect(['a', 'c', 'f'].map(leaves)).toEqual([18, -4, 4]);
    const inner = gradients(CHAIN, { passes: 2, reset: 'inner' });
    expect(['a', 'b'].map(inner)).toEqual([12, -8]);
    expect(gradients(CHAIN, { passes: 2, reset: 'all' })('a')).toBe(6);
  });
});

describe('rule 6.7: seed', () => {
  it('without the seed every gradient is 0, and is computed', () => {
    const result = runByRules(graphOf(NEURON, { seed: false }));
    expect(result.grad.every((grad) => grad === 0)).toBe(true);
    expect(result.state.every((bits) => (bits & STATE.graded) !== 0)).toBe(true);
  });

  it('seeding sets 1 even where the pass before left something', () => {
    expect(gradients(CHAIN, { passes: 10, reset: 'none' })('L')).toBe(1);
  });
});

describe('rule 6.7: order', () => {
  it('without an order, shared inner nodes are counted twice', () => {
    expect(gradients(SHARED, { order: 'recursive' })('a')).toBe(114);
    expect(gradients(DECOMPOSED, { order: 'recursive' })('n')).toBeCloseTo(3.914, 3);
  });

  it('without an order, a tree still comes out right', () => {
    const recursive = runByRules(graphOf(NEURON, { order: 'recursive' }));
    expect(recursive.grad).toEqual(rightPass(graphOf(NEURON)).grad);
  });

  it('a given order runs just these nodes', () => {
    const grad = gradients(NEURON, { order: ['o', 's', 'n', 'p', 'q'] });
    expect(['n', 's', 'b', 'p', 'q', 'x1', 'w1'].map(grad)).toEqual([
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
      expect.closeTo(0.5, 12),
      0,
      0,
      0,
      0,
    ]);
  });

  it('a wire whose node did not run has a slope but no contribution', () => {
    const result = runByRules(graphOf(CHAIN, { order: ['L'] }));
    const wire = (id: string): number => result.wireState[result.firstWire[at(result, id)]];
    expect([wire('L'), wire('d'), wire('e')]).toEqual([
      WIRE.slope | WIRE.contribution,
      WIRE.slope,
      WIRE.slope,
    ]);
  });

  it('every right order of E4 gives the right gradient, and a wrong one does not', () => {
    for (const order of [
      ['L', 'p', 'q', 'u'],
      ['L', 'q', 'p', 'u'],
    ]) {
      expect(gradients(SHARED, { order })('a')).toBe(78);
    }
    expect(gradients(SHARED, { order: ['L', 'p', 'u', 'q'] })('a')).toBe(36);
  });

  it('past a million visits there is a problem, and no gradient', () => {
    const doubling = (levels: number): Sketch => {
      const steps = Array.from(
        { length: levels },
        (_, level): [string, [string, string, string]] => [
          `n${level + 1}`,
          ['add', `n${level}`, `n${level}`],
        ],
      );
      return Object.fromEntries([['n0', 1], ...steps]);
    };
    // 2^0 + 2^1 + ... + 2^levels visits
    const result = runByRules(graphOf(doubling(19), { order: 'recursive' }));
    expect(result.problems.map(({ code }) => code)).toEqual(['too-many-visits']);
    expect(result.state.every((bits) => (bits & STATE.graded) === 0)).toBe(true);
    expect(result.data[19]).toBe(2 ** 19);
    const small = runByRules(graphOf(doubling(10), { order: 'recursive' }));
    expect(small.problems).toEqual([]);
    const endless = runByRules(graphOf(doubling(5000), { order: 'recursive' }));
    expect(endless.problems.map(({ code }) => code)).toContain('too-many-visits');
  });
});

describe('rule 6.7: faulty slopes', () => {
  it('tanh differentiated at its input gives the known wrong number', () => {
    const faulty = [{ op: 'tanh', port: 0, slope: '1 - x**2' }];
    expect(gradients(NEURON, { faulty })('n')).toBeCloseTo(0.2232, 4);
  });

  it('only the named op and port change', () => {
    const faulty = [{ op: 'sub', port: 1, slope: '1' }];
    const sketch: Sketch = { a: 5, b: 3, d: ['sub', 'a', 'b'] };
    expect(['a', 'b'].map(gradients(sketch, { faulty }))).toEqual([1, 1]);
    expect(['a', 'b'].map(gradients(sketch, {}))).toEqual([1, -1]);
  });

  it('of an op with any number of inputs, x is the own input, a and b are the first two', () => {
    const ownValue = [0, 1].map((port) => ({ op: 'mul', port, slope: 'x' }));
    const product: Sketch = { x: 2, y: -3, p: ['mul', 'x', 'y'] };
    expect(['x', 'y'].map(gradients(product, { faulty: ownValue }))).toEqual([2, -3]);
    const swapped = ['a', 'b'].map((slope, port) => ({ op: 'mul', port, slope }));
    expect(['x', 'y'].map(gradients(product, { faulty: swapped }))).toEqual([2, -3]);
    const divided = [{ op: 'mul', port: 0, slope: 'out / x' }];
    expect(gradients({ ...product, x: 0 }, { faulty: divided })('x')).toBeNaN();
    expect(gradients({ ...product, x: 0 }, {})('x')).toBe(-3);
  });

  it('the slope towards a constant stays uncomputed', () => {
    const faulty = [{ op: 'mul', port: 0, slope: '7' }];
    const result = runByRules(graphOf({ k2: 2, x: 3, y: ['mul', 'k2', 'x'] }, { faulty }));
    expect(Array.from(result.wireState)).toEqual([0, WIRE.slope | WIRE.contribution]);
    expect(result.state[0] & STATE.graded).toBe(0);
  });
});

describe('rule 6.7: right rules', () => {
  const spelledOut: Rules = {
    accumulate: 'add',
    reset: 'all',
    seed: true,
    order: 'topological',
    passes: 1,
    faulty: [],
  };

  it('spelled out, they end on the same bits as the fast pass', () => {
    fc.assert(
      fc.property(graphs({ wild: true, openPorts: true }), (document) => {
        const ruled = { ...document, rules: spelledOut };
        expect(runByRules(ruled)).toEqual(rightPass(ruled));
      }),
    );
  });

  it('in ten passes with a reset between them too', () => {
    fc.assert(
      fc.property(graphs({ openPorts: true }), (document) => {
        const ruled = { ...document, rules: { passes: 10 } };
        expect(runByRules(ruled)).toEqual(rightPass(ruled));
      }),
      { numRuns: 30 },
    );
  });
});
