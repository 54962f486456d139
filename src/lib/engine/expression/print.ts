/** Writes expressions: as the language's own text, as Python and as LaTeX. */
import { FUNCTIONS } from './functions';
import type { Expression } from './syntax';

interface Notation {
  readonly call: (name: string, operands: readonly string[]) => string;
  readonly infix: (sign: string, left: string, right: string) => string;
  readonly choose: (then: string, condition: string, otherwise: string) => string;
  readonly name: (name: string) => string;
  readonly number: (value: number) => string;
  readonly group: (inner: string) => string;
  /** Signs that bracket their own operands, as a fraction does. */
  readonly enclosing: ReadonlySet<string>;
}

/** The same levels as the parser's. */
const LEVELS: Readonly<Record<string, number>> = {
  if: 1,
  and: 2,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  '==': 3,
  '!=': 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  negate: 6,
  '**': 7,
};
const TIGHTEST = 8;

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case 'arithmetic':
    case 'comparison':
      return LEVELS[expression.sign] ?? TIGHTEST;
    case 'negate':
    case 'and':
    case 'if':
      return LEVELS[expression.kind] ?? TIGHTEST;
    default:
      return TIGHTEST;
  }
}

function write(expression: Expression, notation: Notation): string {
  const at = (level: number, part: Expression): string => {
    const inner = write(part, notation);
    return levelOf(part) < level ? notation.group(inner) : inner;
  };
  const level = levelOf(expression);
  switch (expression.kind) {
    case 'number':
      return notation.number(expression.value);
    case 'name':
      return notation.name(expression.name);
    case 'negate':
      return `-${at(level, expression.operand)}`;
    case 'call':
      return notation.call(
        expression.name,
        expression.operands.map((operand) => write(operand, notation)),
      );
    case 'if':
      return notation.choose(
        at(level + 1, expression.then),
        at(level + 1, expression.condition),
        at(level, expression.otherwise),
      );
    case 'and':
      return notation.infix('and', at(level, expression.left), at(level + 1, expression.right));
    case 'comparison':
      return notation.infix(
        expression.sign,
        at(level + 1, expression.left),
        at(level + 1, expression.right),
      );
    case 'arithmetic': {
      const { sign, left, right } = expression;
      const free = notation.enclosing.has(sign);
      const before = free ? 0 : sign === '**' ? level + 1 : level;
      const after = free ? 0 : sign === '**' ? level : level + 1;
      if (sign === '**' && free) return notation.infix(sign, at(level + 1, left), at(0, right));
      // a power's right side may be negated without brackets: a ** -b
      const bare = sign === '**' && right.kind === 'negate';
      return notation.infix(
        sign,
        at(before, left),
        bare ? write(right, notation) : at(after, right),
      );
    }
  }
}

const TEXT: Notation = {
  call: (name, operands) => `${name}(${operands.join(', ')})`,
  infix: (sign, left, right) => (sign === '**' ? `${left}**${right}` : `${left} ${sign} ${right}`),
  choose: (then, condition, otherwise) => `${then} if ${condition} else ${otherwise}`,
  name: (name) => name,
  number: String,
  group: (inner) => `(${inner})`,
  enclosing: new Set(),
};

const PYTHON: Notation = {
  ...TEXT,
  call: (name, operands) => FUNCTIONS.get(name)?.python(operands) ?? TEXT.call(name, operands),
};

const LATEX_SIGNS: Readonly<Record<string, string>> = {
  '*': '\\cdot',
  '<=': '\\le',
  '>=': '\\ge',
  '==': '=',
  '!=': '\\ne',
  and: '\\land',
};

/** How names and numbers are written; by default as they stand. */
export interface LatexSpelling {
  readonly name: (name: string) => string;
  readonly number: (value: number) => string;
}

const inLatex = (spelling: LatexSpelling): Notation => ({
  call: (name, operands) =>
    FUNCTIONS.get(name)?.latex(operands) ??
    `\\operatorname{${name.replaceAll('_', '\\_')}}\\left(${operands.join(', ')}\\right)`,
  infix: (sign, left, right) => {
    if (sign === '/') return `\\frac{${left}}{${right}}`;
    if (sign === '**') return `{${left}}^{${right}}`;
    return `${left} ${LATEX_SIGNS[sign] ?? sign} ${right}`;
  },
  choose: (then, condition, otherwise) =>
    `\\begin{cases}${then} & ${condition}\\\\${otherwise} & \\text{otherwise}\\end{cases}`,
  ...spelling,
  group: (inner) => `\\left(${inner}\\right)`,
  enclosing: new Set(['/', '**']),
});

/** x1 becomes x with the index 1; any other name stands upright, as it is. */
export function latexName(name: string): string {
  const [, letter, index] = /^([A-Za-z])(\d+)?$/.exec(name) ?? [];
  if (letter !== undefined) return index === undefined ? letter : `${letter}_{${index}}`;
  return `\\mathrm{${name.replaceAll('_', '\\_')}}`;
}

function latexNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  return exponent === undefined ? digits : `${digits} \\cdot 10^{${exponent.replace('+', '')}}`;
}

/** The language's own text: parses back to the same tree. */
export const toText = (expression: Expression): string => write(expression, TEXT);

/** Python with `math`; the same number up to the C library's last digit. */
export const toPython = (expression: Expression): string => write(expression, PYTHON);

const AS_IT_STANDS: LatexSpelling = { name: latexName, number: latexNumber };

export const toLatex = (expression: Expression, spelling = AS_IT_STANDS): string =>
  write(expression, inLatex(spelling));
