/**
 * Makes an expression shorter without changing a bit of its value: only rules that hold for
 * every float, so 0*x stays (it is NaN for an infinite x) and so does x+0 (it turns -0 into 0).
 */
import { compileEvaluator } from './evaluate';
import type { Expression } from './syntax';

const isNumber = (expression: Expression, value: number): boolean =>
  expression.kind === 'number' && Object.is(expression.value, value);

/** A number as the parser writes it: negative ones are a negated number. */
function numberAt(value: number, at: Expression['at']): Expression {
  if (value < 0 || Object.is(value, -0)) {
    return { kind: 'negate', operand: { kind: 'number', value: -value, at }, at };
  }
  return { kind: 'number', value, at };
}

/** The value of an expression made of numbers alone; null for any other. */
function constantValue(expression: Expression): number | null {
  if (expression.kind === 'number') return expression.value;
  if (expression.kind === 'negate' && expression.operand.kind === 'number') {
    return -expression.operand.value;
  }
  return null;
}

export function simplify(expression: Expression): Expression {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return expression;
    case 'negate': {
      const operand = simplify(expression.operand);
      return operand.kind === 'negate' ? operand.operand : { ...expression, operand };
    }
    case 'call':
      return { ...expression, operands: expression.operands.map(simplify) };
    case 'if': {
      const condition = simplify(expression.condition);
      const then = simplify(expression.then);
      const otherwise = simplify(expression.otherwise);
      const known = constantValue(condition);
      if (known !== null) return known !== 0 ? then : otherwise;
      return { ...expression, condition, then, otherwise };
    }
    case 'comparison':
    case 'and':
      return fold({
        ...expression,
        left: simplify(expression.left),
        right: simplify(expression.right),
      });
    case 'arithmetic':
      return arithmetic({
        ...expression,
        left: simplify(expression.left),
        right: simplify(expression.right),
      });
  }
}

type Arithmetic = Extract<Expression, { kind: 'arithmetic' }>;
type Infix = Extract<Expression, { left: Expression }>;

function fold(expression: Infix): Expression {
  if (constantValue(expression.left) === null || constantValue(expression.right) === null) {
    return expression;
  }
  const value = compileEvaluator(expression, [])([]);
  return Number.isFinite(value) ? numberAt(value, expression.at) : expression;
}

function arithmetic(expression: Arithmetic): Expression {
  const { sign, left, right } = expression;
  if (sign === '*' && isNumber(left, 1)) return right;
  if ((sign === '*' || sign === '/' || sign === '**') && isNumber(right, 1)) return left;
  if (sign === '-' && isNumber(right, 0)) return left;
  return fold(expression);
}
