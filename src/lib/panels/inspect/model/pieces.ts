/** Expressions as people read them: words and signs, and between them numbers to be coloured. */
import { holding, named, replaced } from '../../../code';
import { toText, type Expression } from '../../../engine';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** A number of the formula itself. */
  | { readonly kind: 'number'; readonly value: number }
  /** The value of a node. */
  | { readonly kind: 'value'; readonly value: number };

/** In terms of names. */
export const inNames = (expression: Expression): readonly Piece[] => piecesOf(expression, null);

/** With numbers in place of the names; of a condition, the side that holds. */
export const inNumbers = (
  expression: Expression,
  values: ReadonlyMap<string, number>,
): readonly Piece[] => piecesOf(holding(expression, values), values);

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
