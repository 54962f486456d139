/** The numbers that the sources of the examples print. */
import { describe, expect, it } from 'vitest';
import { evaluate } from '../engine';
import { EXAMPLES } from './index';

type Printed = readonly [data: number | null, grad: number | null];

/** By example and node; null where nothing is printed. */
const PUBLISHED: Readonly<Record<string, Readonly<Record<string, Printed>>>> = {
  neuron: {
    o: [0.7071, 1],
    n: [0.8814, 0.5],
    p: [-6, 0.5],
    q: [0, 0.5],
    x1: [2, -1.5],
    w1: [-3, 1],
    x2: [0, 0.5],
    w2: [1, 0],
    b: [6.8814, 0.5],
  },
  'by-hand': {
    n: [0.7878754678649997, null],
    o: [0.657203809653529, 1],
    x1w1: [-6, 0.5680831525768881],
  },
  decomposed: {
    o: [0.7071, 1],
    e: [5.8284, 0.0429],
    doubled: [1.7627, 0.25],
    two: [2, 0.2203],
    above: [4.8284, 0.1464],
    below: [6.8284, -0.1036],
    inverse: [0.1464, 4.8284],
    n: [0.8814, 0.5],
    w1: [-3, 1],
  },
  product: { L: [-8, 1], a: [2, 6], b: [-3, -4], c: [10, -2], d: [4, -2], e: [-6, -2], f: [-2, 4] },
  double: { b: [6, 1], a: [3, 2] },
  shared: { f: [-6, 1], a: [-2, -3], b: [3, -8], d: [-6, 1], e: [1, -6] },
  chain: { x: [1, 0.000363] },
  paths: {
    x: [2, 12.000073729642216],
    y: [3, 4.00004915309481],
    x_2: [4, 3],
    x_2_y: [12, 1],
    xy: [6, 2.4576547405286142e-5],
    tanh_xy: [0.9999877116507956, 1],
    z: [12.999987711650796, 1],
  },
  gates: { f: [-12, 1], x: [-2, -4], y: [5, -4], z: [-4, 3], q: [3, -4] },
  sigmoid: {
    f: [0.73, 1],
    w0: [2, -0.2],
    x0: [-1, 0.39],
    w1: [-3, -0.39],
    x1: [-2, -0.59],
    w2: [-3, 0.2],
    dot: [1, 0.2],
    minus: [-1, -0.2],
    e: [0.37, -0.53],
    below: [1.37, -0.53],
  },
  max: { f: [-20, 1], x: [3, -8], y: [-4, 6], z: [2, 2], w: [-1, 0] },
  detour: { e: [6, 1], a: [2, 2], b: [1, 5] },
  survey: { y: [11.652, 1], x1: [2, 5.5], x2: [5, 1.716] },
  power: {
    f: [8, 1],
    a: [1, 12],
    b: [1, 12],
    c: [1, 5.545177444479562],
    d: [2, 5.545177444479562],
  },
  softmax: {
    loss: [2.1755153626167147, 1],
    l0: [0, 0.041772570515350445],
    l1: [3, 0.8390245074625319],
    l2: [-2, 0.005653302662216329],
    l3: [1, -0.8864503806400986],
  },
  mazur: {
    E: [0.298371109, 1],
    o1: [0.75136507, null],
    o2: [0.772928465, null],
    w5: [0.4, 0.082167041],
    w1: [0.15, 0.000438568],
  },
};

/** As exact as it is printed, up to the last digits of another C library. */
function expectPrinted(ours: number, printed: number): void {
  const [, decimals = ''] = String(printed).split('.');
  const rounding = 10 ** -Math.min(decimals.length, 15) / 2;
  const tolerance = decimals.length === 0 ? 1e-6 : Math.max(rounding, 1e-14 * Math.abs(printed));
  expect(Math.abs(ours - printed), `${ours} for ${printed}`).toBeLessThanOrEqual(
    tolerance * 1.0001,
  );
}

const documentOf = (key: string) => EXAMPLES.find((example) => example.key === key)!.document;

function numbers(key: string): ReadonlyMap<string, readonly [data: number, grad: number]> {
  const document = documentOf(key);
  const { data, grad } = evaluate(document);
  return new Map(document.nodes.map(({ id }, node) => [id, [data[node], grad[node]]]));
}

describe('published numbers', () => {
  it.each(Object.keys(PUBLISHED))('come out of the example %s', (key) => {
    const ours = numbers(key);
    for (const [id, [data, grad]] of Object.entries(PUBLISHED[key])) {
      if (data !== null) expectPrinted(ours.get(id)![0], data);
      if (grad !== null) expectPrinted(ours.get(id)![1], grad);
    }
  });
});

describe('numbers worked out beside the examples', () => {
  it('are those of the line through three points', () => {
    const ours = numbers('regression');
    // The residuals are -0.5, -0.5 and -1.5 at x = 1, 2 and 3.
    expect(ours.get('loss')![0]).toBeCloseTo((0.25 + 0.25 + 2.25) / 3, 12);
    expect(ours.get('w')![1]).toBeCloseTo((2 / 3) * (-0.5 - 1 - 4.5), 12);
    expect(ours.get('b')![1]).toBeCloseTo((2 / 3) * -2.5, 12);
  });

  it('are those of the quotient: 2b / (a + b)² and -2a / (a + b)²', () => {
    const ours = numbers('quotient');
    expect(ours.get('f')![0]).toBeCloseTo(1 / 3, 12);
    expect(ours.get('a')![1]).toBeCloseTo(4 / 36, 12);
    expect(ours.get('b')![1]).toBeCloseTo(-8 / 36, 12);
  });

  it('are those of the staged fraction', () => {
    const ours = numbers('staged');
    expect(ours.get('f')![0]).toBeCloseTo(1.5456448841066441, 12);
    expect(ours.get('x')![1]).toBeCloseTo(2.0595697955721652, 12);
    expect(ours.get('y')![1]).toBeCloseTo(1.5922327514838093, 12);
  });

  it('lose the second wire where gradients are overwritten', () => {
    const right = numbers('shared');
    const wrong = numbers('overwritten');
    expect(wrong.get('f')![0]).toBe(right.get('f')![0]);
    expect(wrong.get('a')![1]).not.toBe(right.get('a')![1]);
    expect(wrong.get('b')![1]).not.toBe(right.get('b')![1]);
  });

  it('shrink to at most a quarter at each sigmoid', () => {
    const ours = numbers('vanishing');
    expect(Math.abs(ours.get('x')![1])).toBeLessThan(0.25 ** 6);
    expect(ours.get('x')![1]).toBeGreaterThan(0);
  });

  it('are those of plain loops over the network', () => {
    const { nodes } = documentOf('network');
    const value = new Map(nodes.map((node) => [node.id, node.value ?? 0]));
    const layer = (number: number, count: number, sources: readonly number[]): number[] =>
      Array.from({ length: count }, (_, k) => {
        const name = `${number}_${k + 1}`;
        const terms = sources.map((source, j) => source * value.get(`w${name}_${j + 1}`)!);
        return Math.tanh(terms.reduce((sum, term) => sum + term, 0) + value.get(`b${name}`)!);
      });
    const [out] = layer(3, 1, layer(2, 4, layer(1, 4, [value.get('x1')!, value.get('x2')!])));
    expect(numbers('network').get('loss')![0]).toBeCloseTo((out - value.get('target')!) ** 2, 12);
  });
});
