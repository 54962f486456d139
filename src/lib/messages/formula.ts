/** Sentences about formulas and expressions. */
import type { Params, Sentences } from './sentences';

/** A sentence that begins with where it happened. */
const at =
  (sentence: (params: Params) => string) =>
  (params: Params): string =>
    `${place(params)}${sentence(params)}`;

const place = ({ path, line, column }: Params): string => {
  if (line === undefined) return path === undefined ? '' : `${path}: `;
  return path === undefined ? `Line ${line}, column ${column}: ` : `${path}, column ${column}: `;
};

export const FORMULA: Sentences = {
  expected: at(({ expected, found }) => `expected ${expected}, found ${found}.`),
  'unknown-character': at(({ found }) => `"${found}" means nothing in a formula; remove it.`),
  'nested-too-deep': at(
    ({ most }) => `more than ${most} levels of nesting; give an inner part a name and use that.`,
  ),
  'expression-too-long': at(({ most }) => `an expression holds at most ${most} characters.`),
  'unknown-function': at(({ name, nearest }) =>
    nearest === undefined
      ? `there is no function ${name}; to multiply, write ${name}*( ... ).`
      : `there is no function ${name}. Did you mean ${nearest}?`,
  ),
  'wrong-operand-count': at(
    ({ name, wanted, found }) =>
      `${name} takes ${wanted} ${wanted === 1 ? 'input' : 'inputs'}, here it gets ${found}.`,
  ),

  'formula-too-long': ({ most }) =>
    `A formula holds at most ${most} characters; this one is longer.`,
  'formula-line-empty': ({ node }) => `Type what ${node} is, or delete it in the graph.`,
  'formula-bad-name': at(
    ({ name }) => `"${name}" cannot be a name; a name begins with a letter, as in "x${name}".`,
  ),
  'formula-long-name': at(
    ({ name, length, most }) =>
      `the name "${name}" has ${length} characters; at most ${most} are allowed.`,
  ),
  'formula-reserved-name': at(
    ({ name }) => `"${name}" is a word of the language; choose another name.`,
  ),
  'formula-no-target': at(
    ({ sign }) => `"${sign}" needs a single name on its left, as in "y ${sign} a*b".`,
  ),
  'formula-open-statement': at(
    () =>
      '"_" is an input that is not wired yet; it stands only inside an operation, as in "a + _".',
  ),
  'formula-number': at(() => 'this number is too large; the largest is about 1.8e308.'),
  'formula-set-twice': at(
    ({ name, first, before }) =>
      `${name} is set to ${before} on line ${first} already; keep one of the two.`,
  ),
  'formula-set-computed': at(({ name, defined }) =>
    defined === undefined
      ? `${name} is computed, so it cannot be set to a number.`
      : `${name} is computed on line ${defined}, so it cannot be set to a number; remove one of the two.`,
  ),
  'formula-used-before': at(
    ({ name, defined }) =>
      `${name} is used before it is computed on line ${defined}; move that statement up.`,
  ),
  'formula-uses-itself': at(
    ({ name }) =>
      `${name} has no value yet where it is computed from itself; use another name, or give it one first.`,
  ),
  'formula-comparison': at(
    ({ sign }) =>
      `a graph has no "${sign}"; step(a - b) is 1 where a > b, and max and min choose between values.`,
  ),
  'formula-if': at(
    () => 'a graph has no "if"; relu, max, min or step(x) * y choose between values.',
  ),
  'formula-and': at(() => 'a graph has no "and"; multiply two step(...), or take min of them.'),
  'formula-name-taken': at(
    ({ name }) => `${name} is the name of something else in this graph; choose another one.`,
  ),
  'formula-loop': at(
    ({ name }) => `${name} would depend on itself; a graph has no loops, so take another input.`,
  ),
};
