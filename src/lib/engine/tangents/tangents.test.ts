import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import { evaluate } from '../tape';
import type { GradientWork, Tangents } from './tangents';
import { tangentsFrom } from './tangents-from';

type Document = ReturnType<typeof graphOf>;

function tangents(document: Document, leaf: string): Tangents {
  const outcome = tangentsFrom(document, { leaf });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const work = (document: Document): GradientWork => tangents(document, document.nodes[0].id).work;

describe('forward mode', () => {
  it('carries a tangent along each wire, from the leaf to the output', () => {
    const document = graphOf(SHARED);
    const { tangent, share, shareKnown, known } = tangents(document, 'a');
    const by = Object.fromEntries(document.nodes.map(({ id }, node) => [id, tangent[node]]));
    expect(by).toMatchObject({ a: 1, u: 3, p: 3, q: 6, L: 78 });
    const { firstWire } = evaluate(document);
    expect([...share.subarray(firstWire[7], firstWire[8])]).toEqual([36, 42]);
    // u = k3 · a: nothing comes from the constant
    expect([...shareKnown.subarray(firstWire[4], firstWire[5])]).toEqual([0, 1]);
    expect([...known]).toEqual([1, 0, 0, 0, 1, 1, 1, 1]);
  });

  it('agrees with reverse mode on every leaf of any graph', () => {
    fc.assert(
      fc.property(graphs({ nodes: 15 }), (document) => {
        const { grad, output } = evaluate(document);
        document.nodes.forEach(({ id, op }, node) => {
          if (op === 'constant') return;
          const forward = tangents(document, id).tangent[output];
          const backward = grad[node];
          if (!Number.isFinite(forward) || !Number.isFinite(backward)) return;
          const size = Math.max(1, Math.abs(forward), Math.abs(backward));
          expect(Math.abs(forward - backward)).toBeLessThanOrEqual(1e-9 * size);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('starts at any node, and is 0 where nothing depends on it', () => {
    const { tangent } = tangents(graphOf(CHAIN), 'e');
    expect([...tangent]).toEqual([0, 0, 0, 0, 1, 1, -2]);
  });

  it('says what it cannot start from', () => {
    const problem = (document: Document, leaf: string) => {
      const outcome = tangentsFrom(document, { leaf });
      return outcome.ok ? null : outcome.problems[0].code;
    };
    expect(problem(graphOf(SHARED), 'k3')).toBe('is-constant');
    expect(problem(graphOf(SHARED), 'z')).toBe('no-such-node');
    expect(problem(graphOf({ a: 1, y: ['neg', 'a'], z: ['neg', 'a'] }), 'a')).toBe('no-output');
  });
});

describe('the work of all gradients', () => {
  it('of L = (a·b + c)·f is two products for the values, and six wires', () => {
    expect(work(graphOf(CHAIN))).toEqual({
      leaves: 4,
      wires: 6,
      values: { multiplications: 2, functions: 0 },
      slopes: { multiplications: 0, functions: 0 },
      // 5 · 2 products and 4 quotients
      forwardDifferences: { passes: 5, multiplications: 14, functions: 0 },
      centralDifferences: { passes: 8, multiplications: 20, functions: 0 },
      // 2 + 4 · 6
      forwardMode: { sweeps: 4, multiplications: 26, functions: 0 },
      reverseMode: { sweeps: 1, multiplications: 8, functions: 0 },
    });
  });

  it('counts function calls, the products in a slope, and no wire from a constant', () => {
    // tanh' = 1 - out**2
    expect(work(graphOf(NEURON))).toMatchObject({
      leaves: 5,
      wires: 9,
      values: { multiplications: 2, functions: 1 },
      slopes: { multiplications: 1, functions: 0 },
      forwardDifferences: { passes: 6, multiplications: 17, functions: 6 },
      reverseMode: { multiplications: 12, functions: 1 },
    });
    expect(work(graphOf(SHARED))).toMatchObject({ leaves: 1, wires: 5 });
  });

  it('counts a product of three as two, and the slope towards each as one', () => {
    const three = graphOf({ a: 1, b: 2, c: 3, y: ['mul', 'a', 'b', 'c'] });
    expect(work(three)).toMatchObject({
      wires: 3,
      values: { multiplications: 2 },
      slopes: { multiplications: 3 },
    });
  });

  it('counts the branch that is taken', () => {
    const leaky = (x: number) => work(graphOf({ x, y: ['leaky_relu', 'x'] })).values;
    expect([leaky(1), leaky(-1)]).toEqual([
      { multiplications: 0, functions: 0 },
      { multiplications: 1, functions: 0 },
    ]);
  });

  it('leaves out what the output does not depend on', () => {
    const beside = graphOf(
      { a: 2, b: 3, y: ['square', 'a'], z: ['mul', 'a', 'b'] },
      undefined,
      'y',
    );
    expect(work(beside)).toMatchObject({ leaves: 1, wires: 1, values: { multiplications: 1 } });
  });
});
