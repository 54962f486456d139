/** Expressions that are put together, and those in which names give way to others. */
import { compileEvaluator, namesIn, type Expression } from '../../engine';

const AT = { line: 1, column: 1 };

/** A number as the parser reads it: a negative one is a number that is negated. */
export const numeral = (value: number): Expression => {
  const size: Expression = { kind: 'number', value: Math.abs(value), at: AT };
  return value < 0 ? { kind: 'negate', operand: size, at: AT } : size;
};
export const named = (name: string): Expression => ({ kind: 'name', name, at: AT });
export const called = (name: string, operands: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  operands,
  at: AT,
});
export const joined = (sign: '+' | '*', parts: readonly Expression[]): Expression =>
  parts.reduce((left, right) => ({ kind: 'arithmetic', sign, left, right, at: AT }));

/** The expression with other leaves. */
export function replaced(
  expression: Expression,
  leaf: (part: Extract<Expression, { kind: 'name' | 'number' }>) => Expression,
): Expression {
  const inside = (part: Expression) => replaced(part, leaf);
  switch (expression.kind) {
    case 'number':
    case 'name':
      return leaf(expression);
    case 'negate':
      return { ...expression, operand: inside(expression.operand) };
    case 'call':
      return { ...expression, operands: expression.operands.map(inside) };
    case 'if': {
      const { condition, then, otherwise } = expression;
      return {
        ...expression,
        condition: inside(condition),
        then: inside(then),
        otherwise: inside(otherwise),
      };
    }
    default: {
      const { left, right } = expression;
      // An exponent of 2 or 3 is written small, so it stays what it is.
      const isSmall = 'sign' in expression && expression.sign === '**' && isTwoOrThree(right);
      return { ...expression, left: inside(left), right: isSmall ? right : inside(right) };
    }
  }
}

const isTwoOrThree = (part: Expression): boolean =>
  part.kind === 'number' && (part.value === 2 || part.value === 3);

export const renamed = (
  expression: Expression,
  names: ReadonlyMap<string, Expression>,
): Expression =>
  replaced(expression, (part) => (part.kind === 'name' ? (names.get(part.name) ?? part) : part));

/** What it comes to. */
export function computed(expression: Expression, values: ReadonlyMap<string, number>): number {
  const names = [...namesIn(expression)];
  return compileEvaluator(expression, names)(names.map((name) => values.get(name) ?? NaN));
}

/** Of a condition, the side that holds. */
export function holding(expression: Expression, values: ReadonlyMap<string, number>): Expression {
  let part = expression;
  while (part.kind === 'if') part = computed(part.condition, values) ? part.then : part.otherwise;
  return part;
}
