/** The numbers that usual slips are known to give. */
import { describe, expect, it } from 'vitest';
import { CHAIN, DECOMPOSED, graphOf, NEURON, SHARED } from '../../../../tests/classroom';
import type { Rules } from '../graph';
import { evaluate } from './evaluate';

type Sketch = Parameters<typeof graphOf>[0];

function gradients(sketch: Sketch, rules: Rules, ids: readonly string[]): number[] {
  const { document, grad } = evaluate(graphOf(sketch, rules));
  return ids.map((id) => grad[document.nodes.findIndex((node) => node.id === id)]);
}

/** x²y + tanh(xy): x goes three ways, y two. */
const REUSED: Sketch = {
  x: 2,
  y: 3,
  xx: ['mul', 'x', 'x'],
  xxy: ['mul', 'xx', 'y'],
  xy: ['mul', 'x', 'y'],
  t: ['tanh', 'xy'],
  z: ['add', 'xxy', 't'],
};
const SMALL = 2.4576547405286142e-5;

/** f = (ab)(a + b): both leaves go two ways. */
const TWICE: Sketch = {
  a: -2,
  b: 3,
  d: ['mul', 'a', 'b'],
  e: ['add', 'a', 'b'],
  f: ['mul', 'd', 'e'],
};

const OVERWRITE = { accumulate: 'overwrite' } as const;

describe('rule 6.7: overwriting', () => {
  it('keeps one share of a + a and of x·x', () => {
    expect(gradients({ a: 3, b: ['add', 'a', 'a'] }, OVERWRITE, ['a'])).toEqual([1]);
    expect(gradients({ x: 3, y: ['mul', 'x', 'x'] }, OVERWRITE, ['x'])).toEqual([3]);
  });

  it('keeps the one or the other share of f = (ab)(a + b), by the order', () => {
    const both = ['a', 'b'];
    expect(gradients(TWICE, {}, both)).toEqual([-3, -8]);
    expect(gradients(TWICE, { ...OVERWRITE, order: ['f', 'e', 'd'] }, both)).toEqual([3, -2]);
    expect(gradients(TWICE, { ...OVERWRITE, order: ['f', 'd', 'e'] }, both)).toEqual([-6, -6]);
  });

  it('gives a shared inner node 36 or 42 in place of 78, by the order', () => {
    expect(gradients(SHARED, {}, ['a', 'u', 'p', 'q'])).toEqual([78, 26, 12, 7]);
    expect(gradients(SHARED, { ...OVERWRITE, order: ['L', 'q', 'p', 'u'] }, ['a'])).toEqual([36]);
    expect(gradients(SHARED, { ...OVERWRITE, order: ['L', 'p', 'q', 'u'] }, ['a'])).toEqual([42]);
  });

  it('gives x²y + tanh(xy) the known sets of wrong answers', () => {
    const both = ['x', 'y'];
    const by = (...order: string[]) => gradients(REUSED, { ...OVERWRITE, order }, both);
    expect(by('z', 't', 'xy', 'xxy', 'xx')).toEqual([6, 4]);
    expect(by('z', 'xxy', 'xx', 't', 'xy')).toEqual([
      expect.closeTo(3 * SMALL, 14),
      expect.closeTo(2 * SMALL, 14),
    ]);
    expect(by('z', 'xxy', 't', 'xy', 'xx')).toEqual([6, expect.closeTo(2 * SMALL, 14)]);
    expect(by('z', 't', 'xxy', 'xx', 'xy')).toEqual([
      expect.closeTo(3 * SMALL, 14),
      expect.closeTo(2 * SMALL, 14),
    ]);
    const [x, y] = gradients(REUSED, {}, both);
    expect([x, y]).toEqual([
      expect.closeTo(12.000073729642216, 13),
      expect.closeTo(4.00004915309481, 13),
    ]);
  });

  it('loses a path of the decomposed tanh, and goes unseen where nothing is used twice', () => {
    const upper: Rules = { ...OVERWRITE, order: ['o', 'v', 'u', 'E', 't'] };
    expect(gradients(DECOMPOSED, upper, ['n'])[0]).toBeCloseTo(1.707, 3);
    expect(gradients(DECOMPOSED, {}, ['E'])[0]).toBeCloseTo(0.042893, 6);
    expect(gradients(CHAIN, OVERWRITE, ['a', 'b'])).toEqual([6, -4]);
  });
});

describe('rule 6.7: twice without a full reset', () => {
  it('gives L = (a·b + c)·f the known stale numbers', () => {
    const twice = (reset: Rules['reset'], ids: string[]) =>
      gradients(CHAIN, { passes: 2, reset }, ids);
    expect(twice('none', ['a', 'b', 'c', 'f'])).toEqual([24, -16, -6, 8]);
    expect(twice('leaves', ['a', 'c', 'f'])).toEqual([18, -4, 4]);
    expect(twice('inner', ['a', 'b', 'c', 'f'])).toEqual([12, -8, -4, 8]);
    expect(twice('all', ['a', 'b', 'c', 'f'])).toEqual([6, -4, -2, 4]);
  });
});

describe('rule 6.7: without an order, or in a wrong one', () => {
  it('counts shared inner nodes twice', () => {
    expect(gradients(SHARED, { order: 'recursive' }, ['a'])).toEqual([114]);
    expect(gradients(DECOMPOSED, { order: 'recursive' }, ['n'])[0]).toBeCloseTo(3.914, 3);
  });

  it('cannot be told from the right one where no inner node is shared', () => {
    for (const sketch of [CHAIN, NEURON, REUSED, TWICE]) {
      const ids = Object.keys(sketch);
      expect(gradients(sketch, { order: 'recursive' }, ids)).toEqual(gradients(sketch, {}, ids));
    }
  });

  it('a wrong order of the shared graph gives 36, and E4 has two right ones of 24', () => {
    expect(gradients(SHARED, { order: ['L', 'p', 'u', 'q'] }, ['a'])).toEqual([36]);
    const right = permutations(['L', 'p', 'q', 'u']).filter(
      (order) => gradients(SHARED, { order }, ['a'])[0] === 78,
    );
    expect(right.map((order) => order.join('')).sort()).toEqual(['Lpqu', 'Lqpu']);
  });

  it('x²y + tanh(xy) has six right orders of 120', () => {
    const right = gradients(REUSED, {}, ['x', 'y']);
    const orders = permutations(['z', 'xxy', 't', 'xx', 'xy']).filter((order) =>
      gradients(REUSED, { order }, ['x', 'y']).every(
        (grad, leaf) => Math.abs(grad - right[leaf]) < 1e-12,
      ),
    );
    expect(orders).toHaveLength(6);
  });
});

describe('rule 6.7: wrong slopes', () => {
  const leaves = ['x1', 'w1', 'x2', 'w2'];

  it('give a product its own value, exp its input, and relu always 1', () => {
    const own = [0, 1].map((port) => ({ op: 'mul', port, slope: 'x' }));
    expect(gradients(CHAIN, { faulty: own }, ['a', 'b'])).toEqual([8, -12]);
    const exp = [{ op: 'exp', port: 0, slope: 'x' }];
    expect(gradients({ x: 1, y: ['exp', 'x'] }, { faulty: exp }, ['x'])).toEqual([1]);
    const dead: Sketch = { ...NEURON, b: 5, o: ['relu', 'n'] };
    const relu = [{ op: 'relu', port: 0, slope: '1' }];
    expect(gradients(dead, {}, leaves)).toEqual([0, 0, 0, 0]);
    expect(gradients(dead, { faulty: relu }, leaves)).toEqual([-3, 2, 1, 0]);
  });

  it('give the neuron 0.2232 where tanh is differentiated at its input', () => {
    const faulty = [{ op: 'tanh', port: 0, slope: '1 - x**2' }];
    expect(gradients(NEURON, { faulty }, ['n'])[0]).toBeCloseTo(0.2232, 4);
    expect(gradients(NEURON, {}, ['n'])[0]).toBeCloseTo(0.5, 12);
  });
});

function permutations(items: readonly string[]): string[][] {
  let orders: string[][] = [[]];
  for (const item of items) {
    orders = orders.flatMap((order) =>
      Array.from({ length: order.length + 1 }, (_, place) => order.toSpliced(place, 0, item)),
    );
  }
  return orders;
}
