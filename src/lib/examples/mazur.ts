/** A 2-2-2 net with shared biases: the worked example that many have followed by hand. */
import type { NodeRecord } from '../engine';
import { called, compute, constant, example, input, parameter, type Example } from './write';

interface Layer {
  /** The grid column of its sources. */
  readonly column: number;
  readonly sources: readonly [string, string];
  /** The number of its first weight. */
  readonly first: number;
  readonly weights: readonly [number, number, number, number];
  readonly bias: readonly [id: string, value: number];
  readonly results: readonly [string, string];
}

/** Four weights above and below the two sources, which others place in rows 28 and 40. */
function layer({ column, sources, first, weights, bias, results }: Layer): readonly NodeRecord[] {
  const [biasId, biasValue] = bias;
  const weight = (k: number) => `w${first + k}`;
  const product = (k: number) => `${weight(k)}${sources[k % 2]}`;
  const rows = [0, 12, 56, 68];
  const productRows = [6, 20, 48, 62];
  return [
    ...weights.map((value, k) => parameter(weight(k), value, [column, rows[k]])),
    parameter(biasId, biasValue, [column + 24, 34]),
    ...productRows.map((row, k) =>
      compute(product(k), 'mul', [weight(k), sources[k % 2]], [column + 24, row]),
    ),
    ...results.map((result, k) =>
      compute(
        `net_${result}`,
        'add',
        [product(2 * k), product(2 * k + 1), biasId],
        [column + 48, 20 + 28 * k],
      ),
    ),
  ];
}

const half = (k: number): readonly NodeRecord[] => [
  compute(`off${k}`, 'sub', [`target${k}`, `o${k}`], [168, 28 * k - 15]),
  compute(`square${k}`, 'square', [`off${k}`], [192, 28 * k - 15]),
  called(compute(`E${k}`, 'mul', ['half', `square${k}`], [216, 28 * k - 15]), `error of o${k}`),
];

const net = example('mazur', 'Two layers of two sigmoids', [
  input('i1', 0.05, [0, 28]),
  input('i2', 0.1, [0, 40]),
  ...layer({
    column: 0,
    sources: ['i1', 'i2'],
    first: 1,
    weights: [0.15, 0.2, 0.25, 0.3],
    bias: ['b1', 0.35],
    results: ['h1', 'h2'],
  }),
  compute('h1', 'sigmoid', ['net_h1'], [72, 28]),
  compute('h2', 'sigmoid', ['net_h2'], [72, 40]),
  ...layer({
    column: 72,
    sources: ['h1', 'h2'],
    first: 5,
    weights: [0.4, 0.45, 0.5, 0.55],
    bias: ['b2', 0.6],
    results: ['o1', 'o2'],
  }),
  input('target1', 0.01, [144, 6]),
  compute('o1', 'sigmoid', ['net_o1'], [144, 20]),
  input('target2', 0.99, [144, 34]),
  compute('o2', 'sigmoid', ['net_o2'], [144, 48]),
  constant('half', 0.5, [192, 27]),
  ...half(1),
  ...half(2),
  compute('E', 'add', ['E1', 'E2'], [240, 27]),
]);

export const MAZUR: Example = net;
