/** The measured graphs are what they are said to be. */
import { describe, expect, it } from 'vitest';
import { checkDocument, evaluate } from '../src/lib/engine';
import { chainGraph } from './chain';
import { engine, objectPort, plainEngine } from './engines';
import { LEAF, toDocument, type FlatGraph } from './graphs';
import { mixedGraph } from './mixed';
import { straightLineC } from './straight-line';

const SIZE = 2_000;

const shares = ({ ops }: FlatGraph): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const op of ops) counts.set(op, (counts.get(op) ?? 0) + 100 / ops.length);
  return counts;
};

describe.each([
  ['the mixed graph', mixedGraph(SIZE)],
  ['the chain', chainGraph(SIZE)],
])('%s', (_, graph) => {
  it('is a valid document of the size that was asked for', () => {
    expect(graph.ops).toHaveLength(SIZE);
    expect(checkDocument(toDocument(graph))).toEqual([]);
  });

  it('has finite values and gradients, the values that were computed while drawing it', () => {
    const { problems, grad, data } = evaluate(toDocument(graph));
    expect(problems).toEqual([]);
    expect([...data, ...grad].every(Number.isFinite)).toBe(true);
    expect([...data]).toEqual([...graph.values]);
  });

  it('gives all contestants of this process the same numbers', async () => {
    const [first, ...others] = await Promise.all(
      [engine, plainEngine, objectPort].map((make) => make(graph).run(1)),
    );
    for (const { output, gradients } of others) {
      expect(Math.abs(output / first.output - 1)).toBeLessThan(1e-12);
      expect(Math.abs(gradients / first.gradients - 1)).toBeLessThan(1e-12);
    }
  });

  it('becomes one statement of C per node and direction', () => {
    const computed = graph.ops.filter((op) => op !== LEAF).length;
    expect(straightLineC(graph).match(/^ +[dg]\[\d+\] [-+]?=/gm)).toHaveLength(2 * computed);
  });
});

describe('the mix', () => {
  it('is that of the published measurements, in percent', () => {
    const mix = shares(mixedGraph(20_000));
    for (const [op, low, high] of [
      [LEAF, 10, 10],
      ['add', 42, 51],
      ['mul', 25, 29],
      ['tanh', 5, 9],
      ['relu', 4, 6],
      ['exp', 4, 6],
    ] as const) {
      expect(mix.get(op), op).toBeGreaterThanOrEqual(low - 0.1);
      expect(mix.get(op), op).toBeLessThanOrEqual(high + 0.1);
    }
  });

  it('is the same for every run', () => {
    expect(mixedGraph(500)).toEqual(mixedGraph(500));
    expect(mixedGraph(500, 1).left).not.toEqual(mixedGraph(500, 2).left);
  });
});
