/** Predictions held against what is right, as one number. */
import type { NodeRecord } from '../engine';
import { compute, constant, example, input, parameter, type Example } from './write';

const LOGITS = [0, 3, -2, 1];

/** Minus the log of the softmax probability of the last class. */
const softmax = example('softmax', 'Softmax and cross-entropy', [
  ...LOGITS.map((value, place) => input(`l${place}`, value, [0, 12 * place])),
  ...LOGITS.map((_, place) => compute(`e${place}`, 'exp', [`l${place}`], [24, 12 * place])),
  compute('sum', 'add', ['e0', 'e1', 'e2', 'e3'], [48, 18]),
  compute('p3', 'div', ['e3', 'sum'], [72, 27]),
  compute('log_p3', 'log', ['p3'], [96, 27]),
  compute('loss', 'neg', ['log_p3'], [120, 27]),
]);

const POINTS: readonly (readonly [x: number, y: number])[] = [
  [1, 2],
  [2, 3],
  [3, 5],
];

/** The line's distance to one point, squared. */
function residual([x, y]: readonly [number, number], place: number): readonly NodeRecord[] {
  const k = place + 1;
  const top = 28 * place;
  return [
    input(`x${k}`, x, [0, top]),
    input(`y${k}`, y, [48, top + 12]),
    compute(`wx${k}`, 'mul', [`x${k}`, 'w'], [24, top]),
    compute(`line${k}`, 'add', [`wx${k}`, 'b'], [48, top]),
    compute(`off${k}`, 'sub', [`line${k}`, `y${k}`], [72, top + 6]),
    compute(`square${k}`, 'square', [`off${k}`], [96, top + 6]),
  ];
}

const regression = example('regression', 'A line through three points', [
  parameter('w', 1, [0, 14]),
  parameter('b', 0.5, [24, 14]),
  ...POINTS.flatMap(residual),
  compute('sum', 'add', ['square1', 'square2', 'square3'], [120, 34]),
  constant('three', 3, [120, 48]),
  compute('loss', 'div', ['sum', 'three'], [144, 41]),
]);

export const LOSSES: readonly Example[] = [softmax, regression];
