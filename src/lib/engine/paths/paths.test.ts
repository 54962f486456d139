import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, SHARED } from '../../../../tests/classroom';
import { graphs } from '../../../../tests/graphs';
import { evaluate } from '../tape';
import { finish } from '../work';
import { MOST_COUNTED } from './path-count';
import type { PathsWanted, PathSum } from './path-sum';
import { sumOverPaths } from './sum-over-paths';

type Sketch = Parameters<typeof graphOf>[0];
type Document = ReturnType<typeof graphOf>;

function pathsIn(document: Document, wanted: PathsWanted): PathSum {
  const outcome = finish(sumOverPaths(document, wanted));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const problemOf = (document: Document, wanted: PathsWanted): unknown => {
  const outcome = finish(sumOverPaths(document, wanted));
  return outcome.ok ? null : outcome.problems[0];
};

/** n0 is added to itself again and again: 2^levels paths over 2 · levels wires. */
const doubling = (levels: number): Document =>
  graphOf(
    Object.fromEntries([
      ['n0', 1],
      ...Array.from({ length: levels }, (_, level): [string, [string, string, string]] => [
        `n${level + 1}`,
        ['add', `n${level}`, `n${level}`],
      ]),
    ]) as Sketch,
  );

describe('the sum over paths', () => {
  it('lists each path with its wires, its local derivatives and its product', () => {
    const { paths, count, gradient, to } = pathsIn(graphOf(SHARED), { from: 'a' });
    expect(to).toBe('L');
    expect(count).toBe(2n);
    expect(paths.map(({ nodes }) => nodes.join(' '))).toEqual(['a u p L', 'a u q L']);
    expect(paths.map(({ locals }) => locals)).toEqual([
      [3, 1, 12],
      [3, 2, 7],
    ]);
    expect(paths.map(({ product, sum }) => [product, sum])).toEqual([
      [36, 36],
      [42, 78],
    ]);
    expect(gradient).toBe(78);
  });

  it('names wires as a pass numbers them', () => {
    const document = graphOf(SHARED);
    const { firstWire, slope } = evaluate(document);
    for (const { nodes, wires, locals } of pathsIn(document, { from: 'a' }).paths) {
      wires.forEach((wire, step) => {
        const user = document.nodes.findIndex(({ id }) => id === nodes[step + 1]);
        expect(document.nodes[user].inputs?.[wire - firstWire[user]]).toBe(nodes[step]);
        expect(slope[wire]).toBe(locals[step]);
      });
    }
  });

  it('counts each of two parallel wires', () => {
    const { paths, count } = pathsIn(graphOf({ x: 3, y: ['mul', 'x', 'x'] }), { from: 'x' });
    expect(count).toBe(2n);
    expect(paths.map(({ wires, sum }) => [wires, sum])).toEqual([
      [[0], 3],
      [[1], 6],
    ]);
  });

  it('goes between any two nodes', () => {
    const between = (from: string, to: string) => pathsIn(graphOf(CHAIN), { from, to });
    expect(between('a', 'd')).toMatchObject({ count: 1n, gradient: -3 });
    expect(between('L', 'L')).toMatchObject({ count: 1n, gradient: 1, paths: [{ wires: [] }] });
    expect(between('L', 'a')).toMatchObject({ count: 0n, gradient: 0, paths: [] });
    expect(between('f', 'd')).toMatchObject({ count: 0n, gradient: 0, paths: [] });
  });

  it('sets the walk along each path beside one sweep', () => {
    const shared = pathsIn(graphOf(SHARED), { from: 'a' });
    expect([shared.pathWires, shared.sweepWires]).toEqual([6n, 5]);
    const deep = pathsIn(doubling(10), { from: 'n0' });
    expect([deep.count, deep.pathWires, deep.sweepWires]).toEqual([1024n, 10240n, 20]);
    const chain = pathsIn(graphOf(CHAIN), { from: 'a' });
    expect(chain.all).toEqual({ count: 4n, pathWires: 9n });
  });

  it('counts far past what could be listed, and says where it stops counting', () => {
    const { count, paths, gradient } = pathsIn(doubling(500), { from: 'n0', most: 7 });
    expect([count, gradient]).toEqual([2n ** 500n, 2 ** 500]);
    expect(paths).toHaveLength(7);
    expect(pathsIn(doubling(5000), { from: 'n0' }).count).toBe(MOST_COUNTED);
  });

  it('takes a chain of 100,000 nodes, and lists no more wires than can be looked at', () => {
    const sketch = Object.fromEntries([
      ['n0', 1],
      ...Array.from({ length: 100_000 }, (_, at) => [`n${at + 1}`, ['neg', `n${at}`]]),
    ]) as Sketch;
    const { count, paths, pathWires } = pathsIn(graphOf(sketch), { from: 'n0' });
    expect([count, paths.length, pathWires]).toEqual([1n, 1, 100_000n]);
  });

  it('goes by the local derivatives of the document, faulty ones included', () => {
    const faulty = [{ op: 'mul', port: 0, slope: '10' }];
    expect(pathsIn(graphOf(CHAIN, { faulty }), { from: 'a' }).gradient).toBe(100);
  });

  it('adds up to the gradient of backward, whatever the graph', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12 }), (document) => {
        const { grad, document: same } = evaluate(document);
        same.nodes.forEach(({ id, op }, node) => {
          if (op === 'constant') return;
          const { count, paths, gradient } = pathsIn(document, { from: id, most: 5000 });
          if (Number.isNaN(grad[node])) return;
          expect(gradient).toBe(grad[node]);
          if (count > 5000n || !Number.isFinite(gradient)) return;
          expect(paths).toHaveLength(Number(count));
          const size = paths.reduce((sum, { product }) => sum + Math.abs(product), 0);
          if (!Number.isFinite(size)) return;
          expect(Math.abs((paths.at(-1)?.sum ?? 0) - gradient)).toBeLessThanOrEqual(1e-12 * size);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('says why there is nothing to add up', () => {
    const document = graphOf({ a: 1, k2: 2, b: ['mul', 'a', 'k2'], c: ['neg', 'a'] });
    expect(problemOf(document, { from: 'a' })).toMatchObject({ code: 'no-output' });
    expect(problemOf(document, { from: 'k2', to: 'b' })).toMatchObject({ code: 'is-constant' });
    expect(problemOf(document, { from: 'z', to: 'b' })).toMatchObject({ code: 'no-such-node' });
    const open = {
      ...document,
      nodes: [...document.nodes, { id: 'o', op: 'neg', inputs: [null] }],
    };
    expect(problemOf(open, { from: 'a', to: 'o' })).toEqual({ code: 'has-no-value', node: 'o' });
  });
});
