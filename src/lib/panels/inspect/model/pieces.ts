/** Expressions as people read them: words and signs, and between them numbers to be coloured. */
import { compileEvaluator, namesIn, toText, type Expression } from '../../../engine';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A number of the formula itself. */
  | { readonly kind: 'number'; readonly value: number }
  /** The value of a node. */
  | { readonly kind: 'value'; readonly value: number };

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

/** In terms of names. */
export const inNames = (expression: Expression): readonly Piece[] => piecesOf(expression, null);

/** With numbers in place of the names; of a condition, the side that holds. */
export const inNumbers = (
  expression: Expression,
  values: ReadonlyMap<string, number>,
): readonly Piece[] => piecesOf(holding(expression, values), values);

/** What it comes to. */
export function computed(expression: Expression, values: ReadonlyMap<string, number>): number {
  const names = [...namesIn(expression)];
  return compileEvaluator(expression, names)(names.map((name) => values.get(name) ?? NaN));
}

function holding(expression: Expression, values: ReadonlyMap<string, number>): Expression {
  let part = expression;
  while (part.kind === 'if') part = computed(part.condition, values) ? part.then : part.otherwise;
  return part;
}

/** Around the place of a number in the text; no name and no sign contains them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const MARKED = /\uE000\d+\uE001/;

function piecesOf(
  expression: Expression,
  values: ReadonlyMap<string, number> | null,
): readonly Piece[] {
  const numbers: Piece[] = [];
  const marked = (kind: 'number' | 'value', value: number): Expression => {
    numbers.push({ kind, value });
    return named(`${OPEN}${numbers.length - 1}${CLOSE}`);
  };
  const tree = replaced(expression, (part) => {
    if (part.kind === 'number') return marked('number', part.value);
    const value = values?.get(part.name);
    return value === undefined ? part : marked('value', value);
  });
  return split(toText(tree), numbers);
}

function split(text: string, numbers: readonly Piece[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const words = text.split(/(\uE000\d+\uE001)/);
  for (const [place, word] of words.entries()) {
    if (word === '') continue;
    const number = MARKED.test(word) ? numbers[Number(word.slice(1, -1))] : undefined;
    if (number === undefined) pieces.push({ kind: 'text', text: readable(word) });
    else if (mayStandBare(number, words[place - 1] ?? '', words[place + 1] ?? '')) {
      pieces.push(number);
    } else pieces.push({ kind: 'text', text: '(' }, number, { kind: 'text', text: ')' });
  }
  return pieces;
}

/** 2 × (−3), but −3 × 2 and tanh(−3). */
function mayStandBare(number: Piece, before: string, after: string): boolean {
  if (number.kind === 'text' || !(number.value < 0)) return true;
  return (before === '' || /[(,] ?$/.test(before)) && !after.startsWith('**');
}

const readable = (text: string): string =>
  text
    .replaceAll(/\*\*([23])(?!\d)/g, (_, power: string) => (power === '2' ? '²' : '³'))
    .replaceAll(' * ', ' × ')
    .replaceAll('-', '−');
