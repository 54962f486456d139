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
  input('x1', 2, [0, 0]),
  parameter('w1', -3, [0, 12]),
  input('x2', 0, [0, 28]),
  parameter('w2', 1, [0, 40]),
  compute('p', 'mul', ['x1', 'w1'], [24, 6]),
  compute('q', 'mul', ['x2', 'w2'], [24, 34]),
  parameter('b', EVEN_BIAS, [24, 48]),
  input('two', 2, [48, 16]),
  compute('n', 'add', ['p', 'q', 'b'], [48, 30]),
  compute('doubled', 'mul', ['two', 'n'], [72, 23]),
  compute('e', 'exp', ['doubled'], [96, 23]),
  constant('one', 1, [96, 37]),
  compute('above', 'sub', ['e', 'one'], [120, 16]),
  compute('below', 'add', ['e', 'one'], [120, 38]),
  constant('minus_one', -1, [120, 52]),
  compute('inverse', 'pow', ['below', 'minus_one'], [144, 43]),
  compute('o', 'mul', ['above', 'inverse'], [168, 28]),
]);

const LAYERS = ['s1', 's2', 's3', 's4', 's5', 's6'];

const vanishing = example('vanishing', 'Six sigmoids in a row', [
  { ...input('x', 0.5, [0, 0]), range: [-6, 6] },
  ...LAYERS.map((id, place) =>
    compute(id, 'sigmoid', [LAYERS[place - 1] ?? 'x'], [24 * (place + 1), 0]),
  ),
]);

export const NEURONS: readonly Example[] = [byHand, decomposed, vanishing];
