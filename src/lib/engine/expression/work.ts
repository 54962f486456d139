/** Counts the arithmetic of an expression at one point: only the branches that are taken. */
import { compileEvaluator, repeatedFactors, type Evaluator } from './evaluate';
import { partsOf } from './parts';
import type { Expression } from './syntax';

export interface ArithmeticCount {
  /** Products and quotients; `x**3` is two products. */
  readonly multiplications: number;
  /** Calls of exp, tanh and the like, and other powers. Comparing functions are none. */
  readonly functions: number;
}

export type Counter = (values: ArrayLike<number>) => ArithmeticCount;

/** They compare or drop a sign, and compute nothing. */
const CHEAP: ReadonlySet<string> = new Set(['abs', 'max', 'min', 'step']);

/** Made once for each expression, as its evaluator is. */
export function compileCounter(expression: Expression, names: readonly string[]): Counter {
  const branches = new Map<Expression, Evaluator>();
  const conditionOf = (part: Expression & { kind: 'if' }): Evaluator => {
    const known = branches.get(part) ?? compileEvaluator(part.condition, names);
    branches.set(part, known);
    return known;
  };
  return (values) => {
    let multiplications = 0;
    let functions = 0;
    const waiting = [expression];
    for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
      const factors = factorsOf(part);
      multiplications += factors;
      if (factors === 0 && isFunction(part)) functions += 1;
      if (part.kind !== 'if') waiting.push(...partsOf(part));
      else
        waiting.push(part.condition, conditionOf(part)(values) !== 0 ? part.then : part.otherwise);
    }
    return { multiplications, functions };
  };
}

function factorsOf(part: Expression): number {
  if (part.kind !== 'arithmetic') return 0;
  if (part.sign === '**') return Math.max(0, repeatedFactors(part.right) - 1);
  return part.sign === '*' || part.sign === '/' ? 1 : 0;
}

const isFunction = (part: Expression): boolean =>
  part.kind === 'call' ? !CHEAP.has(part.name) : part.kind === 'arithmetic' && part.sign === '**';
