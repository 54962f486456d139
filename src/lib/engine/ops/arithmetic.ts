/** The entries of arithmetic. */
import { binary, many, unary } from './build';

export const ARITHMETIC = [
  many({
    name: 'add',
    code: 3,
    symbol: '+',
    group: 'arithmetic',
    fold: 'a + b',
    slopes: 'one',
    torch: '{a} + {b}',
  }),
  many({
    name: 'mul',
    code: 4,
    symbol: '×',
    group: 'arithmetic',
    fold: 'a * b',
    slopes: 'others',
    torch: '{a} * {b}',
  }),
  binary({
    name: 'sub',
    code: 5,
    symbol: '−',
    group: 'arithmetic',
    value: 'a - b',
    slope: ['1', '-1'],
    torch: '{a} - {b}',
  }),
  // b * a**(b-1) is left alone where b is 0: 0 * 0**-1 would be NaN. Towards b the slope is
  // out * ln a; at a = 0 its limit is 0 for b > 0, and 0**0 = 1 is flat by convention.
  binary({
    name: 'pow',
    code: 6,
    symbol: '**',
    group: 'arithmetic',
    value: 'a**b',
    slope: ['0 if b == 0 else b * a**(b - 1)', '0 if a == 0 and b >= 0 else out * log(a)'],
    torch: 'torch.pow({a}, {b})',
    domain: [
      [0.25, 2],
      [-2, 3],
    ],
  }),
  binary({
    name: 'div',
    code: 7,
    symbol: '÷',
    group: 'arithmetic',
    value: 'a / b',
    slope: ['1 / b', '-out / b'],
    torch: '{a} / {b}',
    domain: [
      [-2, 2],
      [0.5, 2],
    ],
  }),
  unary({
    name: 'neg',
    code: 8,
    symbol: '−x',
    group: 'arithmetic',
    value: '-x',
    slope: ['-1'],
    torch: '-{x}',
  }),
];
