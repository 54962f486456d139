/** The functions of the expression language: how each is computed and written. */
import { erf } from './erf';

export interface LanguageFunction {
  readonly arity: number;
  readonly apply: (a: number, b: number) => number;
  readonly python: (operands: readonly string[]) => string;
  readonly latex: (operands: readonly string[]) => string;
}

const unary = (
  apply: (x: number) => number,
  python: string,
  latex: (x: string) => string,
): LanguageFunction => ({
  arity: 1,
  apply,
  python: ([x = '']) => python.replaceAll('{x}', x),
  latex: ([x = '']) => latex(x),
});

const called = (name: string) => (x: string) => `${name}\\left(${x}\\right)`;

const extremum = (apply: (a: number, b: number) => number, name: string): LanguageFunction => ({
  arity: 2,
  apply,
  python: (operands) => `${name}(${operands.join(', ')})`,
  latex: (operands) => called(`\\${name}`)(operands.join(', ')),
});

/** 1 above 0, else 0: so step(0) = 0. */
export const step = (x: number): number => (x > 0 ? 1 : 0);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

export const FUNCTIONS: ReadonlyMap<string, LanguageFunction> = new Map([
  ['exp', unary(Math.exp, 'math.exp({x})', (x) => `e^{${x}}`)],
  ['log', unary(Math.log, 'math.log({x})', called('\\ln'))],
  ['log1p', unary(Math.log1p, 'math.log1p({x})', (x) => `\\ln\\left(1 + ${x}\\right)`)],
  ['sqrt', unary(Math.sqrt, 'math.sqrt({x})', (x) => `\\sqrt{${x}}`)],
  ['sin', unary(Math.sin, 'math.sin({x})', called('\\sin'))],
  ['cos', unary(Math.cos, 'math.cos({x})', called('\\cos'))],
  ['tanh', unary(Math.tanh, 'math.tanh({x})', called('\\tanh'))],
  ['sigmoid', unary(sigmoid, '(1 / (1 + math.exp(-({x}))))', called('\\sigma'))],
  ['abs', unary(Math.abs, 'abs({x})', (x) => `\\left|${x}\\right|`)],
  ['max', extremum(Math.max, 'max')],
  ['min', extremum(Math.min, 'min')],
  ['step', unary(step, '(1.0 if {x} > 0 else 0.0)', called('\\operatorname{step}'))],
  ['erf', unary(erf, 'math.erf({x})', called('\\operatorname{erf}'))],
]);
