/** Circuits and expressions that textbooks work through. */
import { compute, constant, example, input, parameter, sliding, type Example } from './write';

const gates = example('gates', 'f = (x + y)·z', [
  input('x', -2, [0, 0]),
  input('y', 5, [0, 12]),
  input('z', -4, [24, 20]),
  compute('q', 'add', ['x', 'y'], [24, 6]),
  compute('f', 'mul', ['q', 'z'], [48, 13]),
]);

const sigmoid = example('sigmoid', 'A sigmoid gate by gate', [
  parameter('w0', 2, [0, 0]),
  input('x0', -1, [0, 12]),
  parameter('w1', -3, [0, 28]),
  input('x1', -2, [0, 40]),
  parameter('w2', -3, [48, 34]),
  compute('w0x0', 'mul', ['w0', 'x0'], [24, 6]),
  compute('w1x1', 'mul', ['w1', 'x1'], [24, 34]),
  compute('sum', 'add', ['w0x0', 'w1x1'], [48, 20]),
  compute('dot', 'add', ['sum', 'w2'], [72, 27]),
  compute('minus', 'neg', ['dot'], [96, 27]),
  compute('e', 'exp', ['minus'], [120, 27]),
  constant('one', 1, [120, 41]),
  compute('below', 'add', ['e', 'one'], [144, 34]),
  constant('unit', 1, [144, 20]),
  compute('f', 'div', ['unit', 'below'], [168, 27]),
]);

const max = example('max', 'Add, multiply and max', [
  input('x', 3, [0, 0]),
  input('y', -4, [0, 12]),
  input('z', 2, [0, 28]),
  input('w', -1, [0, 40]),
  constant('two', 2, [48, 34]),
  compute('xy', 'mul', ['x', 'y'], [24, 6]),
  compute('larger', 'max', ['z', 'w'], [24, 34]),
  compute('sum', 'add', ['xy', 'larger'], [48, 20]),
  compute('f', 'mul', ['sum', 'two'], [72, 27]),
]);

const staged = example('staged', '(x + σ(y)) / (σ(x) + (x + y)²)', [
  input('y', -4, [0, 0]),
  input('x', 3, [0, 14]),
  compute('sigy', 'sigmoid', ['y'], [24, -4]),
  compute('num', 'add', ['x', 'sigy'], [48, 4]),
  compute('sigx', 'sigmoid', ['x'], [24, 36]),
  compute('xpy', 'add', ['x', 'y'], [24, 22]),
  compute('xpysqr', 'square', ['xpy'], [48, 22]),
  compute('den', 'add', ['sigx', 'xpysqr'], [72, 31]),
  compute('f', 'div', ['num', 'den'], [96, 17]),
]);

/** The graph of a well-known essay on backpropagation. */
const detour = example('detour', 'e = (a + b)·(b + 1)', [
  input('a', 2, [0, 0]),
  input('b', 1, [0, 14]),
  constant('one', 1, [0, 28]),
  compute('c', 'add', ['a', 'b'], [26, 5]),
  compute('d', 'add', ['b', 'one'], [26, 23]),
  compute('e', 'mul', ['c', 'd'], [52, 14]),
]);

/** The running example of surveys of automatic differentiation. */
const survey = example('survey', 'y = ln x1 + x1·x2 − sin x2', [
  input('x1', 2, [0, 0]),
  input('x2', 5, [0, 20]),
  compute('v1', 'log', ['x1'], [24, -6]),
  compute('v2', 'mul', ['x1', 'x2'], [24, 10]),
  compute('v3', 'sin', ['x2'], [24, 26]),
  compute('v4', 'add', ['v1', 'v2'], [48, 2]),
  compute('y', 'sub', ['v4', 'v3'], [72, 14]),
]);

const power = example('power', 'A power whose exponent moves too', [
  input('a', 1, [0, 0]),
  input('b', 1, [0, 12]),
  input('c', 1, [0, 28]),
  input('d', 2, [0, 40]),
  compute('m', 'add', ['a', 'b'], [24, 6]),
  compute('n', 'add', ['c', 'd'], [24, 34]),
  compute('f', 'pow', ['m', 'n'], [48, 20]),
]);

const kinks = example('kinks', 'At the kinks of relu and abs', [
  sliding(input('x', 0, [0, 7]), -2, 2),
  compute('r', 'relu', ['x'], [24, 0]),
  compute('m', 'abs', ['x'], [24, 14]),
  compute('y', 'add', ['r', 'm'], [48, 7]),
]);

export const CIRCUITS: readonly Example[] = [
  gates,
  max,
  sigmoid,
  staged,
  detour,
  survey,
  power,
  kinks,
];
