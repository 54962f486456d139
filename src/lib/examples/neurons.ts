/** One neuron, seen in several ways. */
import type { NodeRecord } from '../engine';
import { called, compute, constant, example, input, parameter, type Example } from './write';

interface Names {
  readonly first: string;
  readonly second: string;
  readonly sum: string;
}

/** Two inputs, two weights and a bias, up to the weighted sum `n`. */
function weightedSum({ first, second, sum }: Names, bias: number): readonly NodeRecord[] {
  return [
    input('x1', 2, [0, 0]),
    parameter('w1', -3, [0, 12]),
    input('x2', 0, [0, 28]),
    parameter('w2', 1, [0, 40]),
    parameter('b', bias, [48, 34]),
    called(compute(first, 'mul', ['x1', 'w1'], [24, 6]), 'x1 × w1'),
    called(compute(second, 'mul', ['x2', 'w2'], [24, 34]), 'x2 × w2'),
    compute(sum, 'add', [first, second], [48, 20]),
    compute('n', 'add', [sum, 'b'], [72, 27]),
  ];
}

const SHORT: Names = { first: 'p', second: 'q', sum: 's' };
const LONG: Names = { first: 'x1w1', second: 'x2w2', sum: 'x1w1x2w2' };

/** Makes the local derivative of tanh one half: its value is √½. */
const EVEN_BIAS = 6.881373587019543;

/** What the page opens on. */
export const NEURON: Example = example('neuron', 'Neuron with tanh', [
  ...weightedSum(SHORT, EVEN_BIAS),
  compute('o', 'tanh', ['n'], [96, 27]),
]);

/** Each value is used once, so overwriting gradients does not show here. */
const byHand = example(
  'by-hand',
  'A neuron, node by node',
  [...weightedSum(LONG, 6.787875467865), compute('o', 'tanh', ['n'], [96, 27])],
  { rules: { accumulate: 'overwrite' } },
);

/** tanh as (e²ⁿ - 1) / (e²ⁿ + 1). */
const decomposed = example('decomposed', 'The neuron with tanh taken apart', [
  ...weightedSum(SHORT, EVEN_BIAS),
  input('two', 2, [72, 13]),
  compute('doubled', 'mul', ['two', 'n'], [96, 20]),
  compute('e', 'exp', ['doubled'], [120, 20]),
  constant('one', 1, [120, 34]),
  compute('above', 'sub', ['e', 'one'], [144, 13]),
  compute('below', 'add', ['e', 'one'], [144, 35]),
  constant('minus_one', -1, [144, 49]),
  compute('inverse', 'pow', ['below', 'minus_one'], [168, 40]),
  compute('o', 'mul', ['above', 'inverse'], [192, 25]),
]);

const LAYERS = ['s1', 's2', 's3', 's4', 's5', 's6'];

const vanishing = example('vanishing', 'Six sigmoids in a row', [
  { ...input('x', 0.5, [0, 0]), range: [-6, 6] },
  ...LAYERS.map((id, place) =>
    compute(id, 'sigmoid', [LAYERS[place - 1] ?? 'x'], [24 * (place + 1), 0]),
  ),
]);

export const NEURONS: readonly Example[] = [byHand, decomposed, vanishing];
