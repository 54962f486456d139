/** Numbers and names in LaTeX. Which colours and how many digits is for others to say. */
import { latexName, toLatex, type Expression } from '../../engine';
import { holding, named, replaced } from './expressions';

/** What a number is: of a formula itself, of a node or slope, of a gradient, or what comes out. */
export type NumberKind = 'plain' | 'value' | 'gradient' | 'result';

export interface Spelling {
  /** As LaTeX; a negative one begins with a minus. */
  readonly number: (value: number, kind: NumberKind) => string;
  /** What to call the input of a node that takes the same one twice. */
  readonly input: (port: number) => string;
}

/** −1.5e−7 is a product in LaTeX, and what is no number has a sign or a name of its own. */
export function numberInLatex(written: string): string {
  const plain = written.replaceAll('\u2212', '-');
  if (plain.endsWith('NaN')) return '\\mathrm{NaN}';
  if (plain.endsWith('\u221e')) return plain.replace('\u221e', '\\infty');
  const [digits = '', exponent] = plain.split('e');
  return exponent === undefined ? digits : `${digits} \\cdot 10^{${exponent}}`;
}

/** ∂of/∂by. */
export const partial = (of: string, by: string): string =>
  `\\frac{\\partial ${latexName(of)}}{\\partial ${latexName(by)}}`;

/** As programs call it: p.grad. */
export const fieldName = (id: string, field: string): string =>
  `\\mathrm{${id.replaceAll('_', '\\_')}.${field}}`;

export const inNames = (expression: Expression, spelling: Spelling): string =>
  toLatex(expression, {
    name: latexName,
    number: (value) => spelling.number(value, 'plain'),
  });

/** With numbers in place of the names; of a condition, the side that holds. */
export function inNumbers(
  expression: Expression,
  values: ReadonlyMap<string, number>,
  spelling: Spelling,
): string {
  const numbers: Marked[] = [];
  const mark = (value: number, kind: NumberKind): string => {
    numbers.push({ value, kind });
    return `${OPEN}${numbers.length - 1}${CLOSE}`;
  };
  const marked = replaced(holding(expression, values), (part) => {
    if (part.kind === 'number') return part;
    const value = values.get(part.name);
    return value === undefined ? part : named(mark(value, 'value'));
  });
  const text = toLatex(marked, {
    name: (name) => (name.startsWith(OPEN) ? name : latexName(name)),
    number: (value) => mark(value, 'plain'),
  });
  return filled(text, numbers, spelling);
}

/** A factor or summand that is not the first: a minus there needs brackets. */
export const bracketed = (value: number, written: string): string =>
  value < 0 ? `\\left(${written}\\right)` : written;

interface Marked {
  readonly value: number;
  readonly kind: NumberKind;
}

/** Around the place of a number; no name and no command contains them. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

function filled(text: string, numbers: readonly Marked[], spelling: Spelling): string {
  return text.replace(/\uE000(\d+)\uE001/g, (mark: string, place: string, at: number) => {
    const { value, kind } = numbers[Number(place)];
    const written = spelling.number(value, kind);
    const before = text.slice(0, at).trimEnd();
    const isBase = text.slice(at + mark.length).startsWith('}^');
    if (isBase && written.includes('\\cdot')) return `\\left(${written}\\right)`;
    if (isBase) return bracketed(value, written);
    return before === '' || /[({|,&]$/.test(before) ? written : bracketed(value, written);
  });
}
