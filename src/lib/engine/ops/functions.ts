/** The entries of the elementary functions. */
import { unary } from './build';

const POSITIVE = [[0.25, 3]] as const;

export const FUNCTION_OPS = [
  unary({
    name: 'exp',
    code: 10,
    symbol: 'exp',
    group: 'functions',
    value: 'exp(x)',
    slope: ['out'],
    torch: 'torch.exp({x})',
  }),
  unary({
    name: 'log',
    code: 11,
    symbol: 'ln',
    group: 'functions',
    value: 'log(x)',
    slope: ['1 / x'],
    torch: 'torch.log({x})',
    domain: POSITIVE,
  }),
  unary({
    name: 'sqrt',
    code: 12,
    symbol: '√',
    group: 'functions',
    value: 'sqrt(x)',
    slope: ['0.5 / out'],
    torch: 'torch.sqrt({x})',
    domain: POSITIVE,
  }),
  unary({
    name: 'sin',
    code: 13,
    symbol: 'sin',
    group: 'functions',
    value: 'sin(x)',
    slope: ['cos(x)'],
    torch: 'torch.sin({x})',
  }),
  unary({
    name: 'cos',
    code: 14,
    symbol: 'cos',
    group: 'functions',
    value: 'cos(x)',
    slope: ['-sin(x)'],
    torch: 'torch.cos({x})',
  }),
  unary({
    name: 'abs',
    code: 15,
    symbol: '|x|',
    group: 'functions',
    value: 'abs(x)',
    slope: ['1 if x > 0 else -1 if x < 0 else 0'],
    kink: 'x == 0',
    torch: 'torch.abs({x})',
  }),
  unary({
    name: 'square',
    code: 16,
    symbol: 'x²',
    group: 'functions',
    value: 'x**2',
    slope: ['2 * x'],
    torch: 'torch.square({x})',
  }),
  // d erf/dx = 2/√π · exp(-x²)
  unary({
    name: 'erf',
    code: 17,
    symbol: 'erf',
    group: 'functions',
    value: 'erf(x)',
    slope: ['1.1283791670955126 * exp(-x**2)'],
    torch: 'torch.erf({x})',
  }),
];
