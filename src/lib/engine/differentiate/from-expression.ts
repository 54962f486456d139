/** Turns an expression into nodes; conditions are made of `step`. */
import { compileEvaluator, namesIn, repeatedFactors, type Expression } from '../expression';
import type { Draft, Ref } from './draft';

/** What is no longer exactly the expression, and where. */
export type Loss =
  | 'point' // a case for single points, as `if b == 0`, is left out
  | 'branch'; // the branch that is not taken is computed too, and must be finite

export interface Surroundings {
  readonly draft: Draft;
  /** What the names in the expression stand for. */
  readonly names: ReadonlyMap<string, Ref>;
  readonly lose: (loss: Loss) => void;
  /** Writes cubes as powers: for people, not for the same bits. */
  readonly hasPowers?: boolean;
}

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

const OPS_OF_SIGNS = { '+': 'add', '-': 'sub', '*': 'mul', '/': 'div', '**': 'pow' } as const;

export function fromExpression(expression: Expression, around: Surroundings): Ref {
  const { draft, names } = around;
  const of = (part: Expression): Ref => fromExpression(part, around);
  switch (expression.kind) {
    case 'number':
      return draft.number(expression.value);
    case 'name':
      return names.get(expression.name) ?? draft.number(NaN);
    case 'negate': {
      const { operand } = expression;
      return operand.kind === 'number'
        ? draft.number(-operand.value)
        : draft.node('neg', of(operand));
    }
    case 'arithmetic':
      return arithmetic(expression, around);
    case 'call': {
      const operands = expression.operands.map(of);
      if (expression.name !== 'log1p') return draft.node(expression.name, ...operands);
      return draft.node('log', draft.node('add', draft.number(1), ...operands));
    }
    case 'comparison':
    case 'and':
      return truth(expression, around);
    case 'if':
      return choice(expression, around);
  }
}

/** The same bits as the evaluator: a square is x·x, a cube x·x·x. */
function arithmetic({ sign, left, right }: Kind<'arithmetic'>, around: Surroundings): Ref {
  const { draft } = around;
  const a = fromExpression(left, around);
  const factors = sign === '**' ? repeatedFactors(right) : 0;
  if (factors === 2) return draft.node('square', a);
  if (factors > 2 && around.hasPowers !== true)
    return draft.node('mul', ...Array<Ref>(factors).fill(a));
  return draft.node(OPS_OF_SIGNS[sign], a, fromExpression(right, around));
}

/** 1 or 0. */
function truth(condition: Expression, around: Surroundings): Ref {
  const { draft } = around;
  if (condition.kind === 'comparison') return comparison(condition, around);
  if (condition.kind === 'and') {
    return draft.node('mul', truth(condition.left, around), truth(condition.right, around));
  }
  const value = fromExpression(condition, around);
  const isTruth = condition.kind === 'call' && condition.name === 'step';
  return isTruth ? value : draft.node('step', draft.node('abs', value));
}

function comparison({ sign, left, right }: Kind<'comparison'>, around: Surroundings): Ref {
  const { draft } = around;
  const a = fromExpression(left, around);
  const b = fromExpression(right, around);
  const isAbove = (high: Ref, low: Ref): Ref => draft.node('step', draft.node('sub', high, low));
  const not = (ref: Ref): Ref => draft.node('sub', draft.number(1), ref);
  const differ = (): Ref => draft.node('step', draft.node('abs', draft.node('sub', a, b)));
  switch (sign) {
    case '>':
      return isAbove(a, b);
    case '<':
      return isAbove(b, a);
    case '>=':
      return not(isAbove(b, a));
    case '<=':
      return not(isAbove(a, b));
    case '!=':
      return differ();
    case '==':
      return not(differ());
  }
}

/** c·then + (1 − c)·otherwise, unless it is known which of them it is. */
function choice({ condition, then, otherwise }: Kind<'if'>, around: Surroundings): Ref {
  const { draft, lose } = around;
  const known = decided(condition, around) ?? usually(condition);
  if (known !== null) {
    if (decided(condition, around) === null) lose('point');
    return fromExpression(known ? then : otherwise, around);
  }
  if (!isPlain(then) || !isPlain(otherwise)) lose('branch');
  const c = truth(condition, around);
  const rest = draft.node('sub', draft.number(1), c);
  return draft.node(
    'add',
    draft.node('mul', c, fromExpression(then, around)),
    draft.node('mul', rest, fromExpression(otherwise, around)),
  );
}

/** Whether a condition about constants alone holds; null for any other. */
function decided(condition: Expression, { draft, names }: Surroundings): boolean | null {
  const used = [...namesIn(condition)];
  const numbers = used.flatMap((name) => draft.numberAt(names.get(name) ?? -1) ?? []);
  if (numbers.length < used.length) return null;
  return compileEvaluator(condition, used)(numbers) !== 0;
}

/** What a condition is but for single points: equalities are false, inequalities are true. */
function usually(condition: Expression): boolean | null {
  if (condition.kind === 'comparison') {
    return condition.sign === '==' ? false : condition.sign === '!=' ? true : null;
  }
  if (condition.kind !== 'and') return null;
  const [left, right] = [usually(condition.left), usually(condition.right)];
  if (left === false || right === false) return false;
  return left === true && right === true ? true : null;
}

/** A number, or a choice among numbers: finite whatever is chosen. */
function isPlain(expression: Expression): boolean {
  if (expression.kind === 'negate') return isPlain(expression.operand);
  if (expression.kind !== 'if') return expression.kind === 'number';
  return isPlain(expression.then) && isPlain(expression.otherwise);
}
