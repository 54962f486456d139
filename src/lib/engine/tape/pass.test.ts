import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, NodeRecord } from '../graph';
import { compile, createWorkspace, evaluate, printTape, STATE, WIRE } from './index';
import { kernelSet } from './kernels';

const leaf = (id: string, value: number, op = 'input'): NodeRecord => ({ id, op, value });
const node = (id: string, op: string, ...inputs: (string | null)[]): NodeRecord => ({
  id,
  op,
  inputs,
});
const graph = (nodes: readonly NodeRecord[], rest: Partial<GraphDocument> = {}): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
  ...rest,
});

/** One node's data, grad and whether they are computed. */
function look(document: GraphDocument, id: string) {
  const result = evaluate(document);
  const index = document.nodes.findIndex((each) => each.id === id);
  const has = (bit: number): boolean => (result.state[index] & bit) !== 0;
  return {
    data: has(STATE.computed) ? result.data[index] : null,
    grad: has(STATE.graded) ? result.grad[index] : null,
    has,
  };
}

const LECTURE = [
  leaf('a', 2),
  leaf('b', -3),
  leaf('c', 10),
  leaf('f', -2),
  node('e', 'mul', 'a', 'b'),
  node('d', 'add', 'e', 'c'),
  node('L', 'mul', 'd', 'f'),
];

describe('the pass', () => {
  it('rule 6.1: is ordered by level, then op code, then as in the document', () => {
    const document = graph([
      node('t', 'tanh', 'x'),
      node('z', 'add', 't', 'm', 's'),
      node('s', 'sub', 'x', 'k'),
      node('m', 'mul', 'x', 'x'),
      leaf('k', 1, 'constant'),
      leaf('w', 1, 'parameter'),
      leaf('x', 0.5),
      node('u', 'add', 'w', 'x'),
      node('v', 'add', 'x', 'k'),
      node('out', 'add', 'z', 'u', 'v'),
    ]);
    expect(printTape(compile(document))).toMatchInlineSnapshot(`
      "tape: 10 of 10 nodes, 9 runs, output out

      run 1 × input
         0  x = input 0.5

      run 1 × parameter
         1  w = parameter 1

      run 1 × constant
         2  k = constant 1

      run 1 × add
         3  u = add(w, x)

      run 1 × add, constant ports 1
         4  v = add(x, k)

      run 1 × mul
         5  m = mul(x, x)

      run 1 × sub, constant ports 1
         6  s = sub(x, k)

      run 1 × tanh
         7  t = tanh(x)

      run 2 × add
         8  z = add(t, m, s)
         9  out = add(z, u, v)
      "
    `);
  });

  it('rule 6.1: sums and multiplies from left to right', () => {
    const document = graph([
      leaf('a', 1e16),
      leaf('b', 1),
      leaf('c', -1e16),
      node('s', 'add', 'a', 'b', 'c'),
    ]);
    expect(look(document, 's').data).toBe(1e16 + 1 + -1e16);
  });

  it('rule 6.1: has the same bits with and without kernels', () => {
    expect(kernelSet()).not.toBeNull();
    const [fast, plain] = [createWorkspace(), createWorkspace({ webAssembly: false })];
    fc.assert(
      fc.property(graphs({ wild: true, openPorts: true }), (document) => {
        const kernels = evaluate(document, fast);
        const oracle = evaluate(document, plain);
        for (const key of [
          'data',
          'grad',
          'state',
          'slope',
          'contribution',
          'wireState',
        ] as const) {
          expect(kernels[key]).toEqual(oracle[key]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('rule 6.2: adds gradients up over all users, and counts parallel wires each', () => {
    const twice = graph([leaf('a', 3), node('b', 'add', 'a', 'a')]);
    expect(look(twice, 'a').grad).toBe(2);
    const squared = graph([leaf('x', 3), node('y', 'mul', 'x', 'x')]);
    expect(look(squared, 'x').grad).toBe(6);
    expect(LECTURE.map(({ id }) => look(graph(LECTURE), id).grad)).toEqual([
      6, -4, -2, 4, -2, -2, 1,
    ]);
  });

  it('rule 6.3: gives constants no gradient, and those off the path a 0 that says so', () => {
    const document = graph(
      [leaf('x', 2), leaf('k', 3, 'constant'), node('y', 'pow', 'x', 'k'), node('z', 'exp', 'x')],
      { output: 'y' },
    );
    expect(look(document, 'x').grad).toBe(12);
    expect(look(document, 'k').grad).toBeNull();
    expect(look(document, 'z').grad).toBe(0);
    expect(look(document, 'z').has(STATE.offPath)).toBe(true);
    expect(look(document, 'y').has(STATE.offPath)).toBe(false);
  });

  it('rule 6.3: takes no logarithm of a negative base under a constant exponent', () => {
    const document = graph([leaf('x', -2), leaf('k', 3, 'constant'), node('y', 'pow', 'x', 'k')]);
    const { wireState, slope, problems } = evaluate(document);
    expect([...wireState]).toEqual([WIRE.slope | WIRE.contribution, 0]);
    expect([...slope]).toEqual([12, 0]);
    expect(problems).toEqual([]);
  });

  it('rule 6.3: does not let a node off the path spoil a gradient', () => {
    const document = graph(
      [leaf('x', 0), node('bad', 'log', 'x'), node('worse', 'exp', 'bad'), node('y', 'cos', 'x')],
      { output: 'y' },
    );
    expect(look(document, 'x').grad).toBe(0);
  });

  it('rule 6.3: computes no gradient without an output, and names the sinks', () => {
    const document = graph([leaf('x', 2), node('y', 'exp', 'x'), node('z', 'neg', 'x')]);
    expect(look(document, 'z').data).toBe(-2);
    expect(look(document, 'x').grad).toBeNull();
    expect(evaluate(document).problems).toEqual([
      { code: 'no-output', params: { sinks: 'y, z', count: 2 } },
    ]);
  });

  it('rule 6.4: leaves out what is incomplete or broken, and computes all else', () => {
    const document = graph(
      [
        leaf('x', 2),
        node('open', 'mul', 'x', null),
        node('above', 'exp', 'open'),
        node('strange', 'wobble', 'x'),
        node('y', 'square', 'x'),
      ],
      { output: 'y' },
    );
    expect(look(document, 'y')).toMatchObject({ data: 4, grad: 1 });
    expect(look(document, 'open')).toMatchObject({ data: null, grad: null });
    expect(look(document, 'above').has(STATE.incomplete)).toBe(true);
    expect(look(document, 'strange').has(STATE.broken)).toBe(true);
    expect(evaluate(document).problems).toEqual([
      { code: 'open-port', node: 'open', port: 1 },
      { code: 'unknown-op', node: 'strange', params: { op: 'wobble' } },
    ]);
  });

  it('rule 6.5: marks the nodes that stand at a kink', () => {
    const document = graph([
      leaf('x', 0),
      node('r', 'relu', 'x'),
      node('m', 'max', 'r', 'x', 'x'),
      node('y', 'square', 'm'),
    ]);
    const at = (id: string): boolean => look(document, id).has(STATE.kink);
    expect(['x', 'r', 'm', 'y'].map(at)).toEqual([false, true, true, false]);
  });

  it('rule 6.6: shows NaN and infinities, and names the first node that made one', () => {
    const document = graph([leaf('x', -1), node('l', 'log', 'x'), node('y', 'exp', 'l')]);
    expect(look(document, 'y').data).toBeNaN();
    expect(look(document, 'l').has(STATE.notFinite)).toBe(true);
    expect(look(document, 'y').has(STATE.notFinite)).toBe(false);
    expect(evaluate(document).problems).toEqual([
      { code: 'not-finite', node: 'l', params: { value: 'NaN' } },
    ]);
    const root = graph([leaf('x', 0), node('y', 'sqrt', 'x')]);
    expect(look(root, 'x').grad).toBe(Infinity);
    expect(evaluate(root).problems).toEqual([
      { code: 'not-finite-gradient', node: 'x', params: { value: 'Infinity' } },
    ]);
  });

  it('runs own ops, between runs of built-in ones', () => {
    const document = graph(
      [leaf('x', 2), node('n', 'neg', 'x'), node('c', 'cube', 'n'), node('y', 'exp', 'c')],
      { ops: [{ name: 'cube', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }] },
    );
    expect(look(document, 'c').data).toBe(-8);
    expect(look(document, 'x').grad).toBe(-12 * Math.exp(-8));
    expect(printTape(compile(document))).toContain('1 × cube, plain');
  });

  it('computes an empty document', () => {
    expect(evaluate(graph([])).problems).toEqual([]);
  });

  it('takes a chain of a hundred thousand nodes', () => {
    const chain = [leaf('n0', 0.5)];
    for (let i = 1; i <= 100_000; i += 1) {
      chain.push(node(`n${String(i)}`, i % 2 === 0 ? 'neg' : 'tanh', `n${String(i - 1)}`));
    }
    const result = evaluate(graph(chain));
    expect(Number.isFinite(result.grad[0])).toBe(true);
    expect(result.grad[100_000]).toBe(1);
  });
});
