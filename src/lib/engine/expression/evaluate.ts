/** Computes expressions: turns a tree into a closure once, so that it can run many times. */
import { FUNCTIONS } from './functions';
import type { ArithmeticSign, ComparisonSign, Expression } from './syntax';

export type Evaluator = (values: ArrayLike<number>) => number;

/** A whole constant exponent from 2 to 4 is repeated multiplication; 0 where `right` is not one. */
export function repeatedFactors(right: Expression): number {
  if (right.kind !== 'number') return 0;
  return right.value === 2 || right.value === 3 || right.value === 4 ? right.value : 0;
}

/**
 * A function of the values of `names`, in their order. Truth is 1, falsehood 0.
 * The expression was checked: a name that is not listed or an unknown function is a bug.
 */
export function compileEvaluator(expression: Expression, names: readonly string[]): Evaluator {
  const compile = (part: Expression): Evaluator => {
    switch (part.kind) {
      case 'number':
        return constant(part.value);
      case 'name':
        return read(names.indexOf(part.name), part.name);
      case 'negate': {
        const operand = compile(part.operand);
        return (values) => -operand(values);
      }
      case 'arithmetic': {
        const factors = part.sign === '**' ? repeatedFactors(part.right) : 0;
        if (factors > 0) return repeated(compile(part.left), factors);
        return arithmetic(part.sign, compile(part.left), compile(part.right));
      }
      case 'comparison':
        return comparison(part.sign, compile(part.left), compile(part.right));
      case 'and': {
        const left = compile(part.left);
        const right = compile(part.right);
        return (values) => (left(values) !== 0 && right(values) !== 0 ? 1 : 0);
      }
      case 'if': {
        const condition = compile(part.condition);
        const then = compile(part.then);
        const otherwise = compile(part.otherwise);
        return (values) => (condition(values) !== 0 ? then(values) : otherwise(values));
      }
      case 'call':
        return call(part.name, part.operands.map(compile));
    }
  };
  return compile(expression);
}

const constant =
  (value: number): Evaluator =>
  () =>
    value;

function read(index: number, name: string): Evaluator {
  if (index < 0) throw new Error(`the expression reads "${name}", which has no value`);
  return (values) => values[index] ?? NaN;
}

function repeated(base: Evaluator, factors: number): Evaluator {
  return (values) => {
    const x = base(values);
    let product = x;
    for (let factor = 1; factor < factors; factor += 1) product *= x;
    return product;
  };
}

function arithmetic(sign: ArithmeticSign, left: Evaluator, right: Evaluator): Evaluator {
  switch (sign) {
    case '+':
      return (values) => left(values) + right(values);
    case '-':
      return (values) => left(values) - right(values);
    case '*':
      return (values) => left(values) * right(values);
    case '/':
      return (values) => left(values) / right(values);
    case '**':
      return (values) => Math.pow(left(values), right(values));
  }
}

function comparison(sign: ComparisonSign, left: Evaluator, right: Evaluator): Evaluator {
  const holds = COMPARE[sign];
  return (values) => (holds(left(values), right(values)) ? 1 : 0);
}

const COMPARE: Record<ComparisonSign, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
};

function call(name: string, operands: readonly Evaluator[]): Evaluator {
  const known = FUNCTIONS.get(name);
  const [first, second] = operands;
  if (known === undefined || first === undefined) throw new Error(`"${name}" is no function`);
  const { apply } = known;
  if (second === undefined) return (values) => apply(first(values), NaN);
  return (values) => apply(first(values), second(values));
}
