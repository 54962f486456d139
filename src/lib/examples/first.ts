/** The first graphs of a course: sums and products, and values that are used twice. */
import { compute, constant, example, input, type Example } from './write';

/** From the lecture that builds micrograd, where it is done by hand. */
const product = example('product', 'L = (a·b + c)·f', [
  input('a', 2, [0, 0]),
  input('b', -3, [0, 12]),
  input('c', 10, [24, 20]),
  input('f', -2, [48, 27]),
  compute('e', 'mul', ['a', 'b'], [24, 6]),
  compute('d', 'add', ['e', 'c'], [48, 13]),
  compute('L', 'mul', ['d', 'f'], [72, 20]),
]);

const double = example('double', 'b = a + a', [
  input('a', 3, [0, 0]),
  compute('b', 'add', ['a', 'a'], [30, 0]),
]);

const sharedNodes = [
  input('a', -2, [0, 0]),
  input('b', 3, [0, 16]),
  compute('d', 'mul', ['a', 'b'], [26, 0]),
  compute('e', 'add', ['a', 'b'], [26, 16]),
  compute('f', 'mul', ['d', 'e'], [52, 8]),
];

const shared = example('shared', 'f = (a·b)·(a + b)', sharedNodes);

/** The slip of many first versions: = where += belongs. */
const overwritten = example('overwritten', 'f = (a·b)·(a + b), overwritten', sharedNodes, {
  rules: { accumulate: 'overwrite' },
});

const chain = example('chain', 'f = tanh(2x + 3)', [
  constant('two', 2, [0, 0]),
  input('x', 1, [0, 12]),
  constant('three', 3, [24, 20]),
  compute('y', 'mul', ['two', 'x'], [24, 6]),
  compute('z', 'add', ['y', 'three'], [48, 13]),
  compute('f', 'tanh', ['z'], [72, 13]),
]);

const paths = example('paths', 'z = x²·y + tanh(x·y)', [
  input('x', 2, [0, 2]),
  input('y', 3, [0, 20]),
  compute('x_2', 'mul', ['x', 'x'], [24, 0]),
  compute('xy', 'mul', ['x', 'y'], [24, 26]),
  compute('x_2_y', 'mul', ['x_2', 'y'], [48, 5]),
  compute('tanh_xy', 'tanh', ['xy'], [48, 26]),
  compute('z', 'add', ['x_2_y', 'tanh_xy'], [72, 15]),
]);

/** How a small Value class gets by without subtraction and division. */
const quotient = example('quotient', '(a − b) / (a + b) from + × and power', [
  constant('minus_one', -1, [0, -6]),
  input('b', 2, [0, 8]),
  input('a', 4, [0, 24]),
  constant('exponent', -1, [24, 46]),
  compute('minus_b', 'mul', ['b', 'minus_one'], [24, 1]),
  compute('difference', 'add', ['a', 'minus_b'], [48, 8]),
  compute('sum', 'add', ['a', 'b'], [24, 32]),
  compute('inverse', 'pow', ['sum', 'exponent'], [48, 36]),
  compute('f', 'mul', ['difference', 'inverse'], [72, 22]),
]);

export const FIRST: readonly Example[] = [
  product,
  double,
  shared,
  overwritten,
  chain,
  paths,
  quotient,
];
