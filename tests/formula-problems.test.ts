/** Every way to get a formula wrong, with the place and the sentence that a person reads. */
import { describe, expect, it } from 'vitest';
import { say } from '../src/lib/messages';
import { formulaToGraph, MOST_FORMULA_CHARACTERS } from '../src/lib/code';

function sentences(text: string): readonly string[] {
  const outcome = formulaToGraph(text);
  return outcome.ok ? [] : outcome.problems.map(say);
}

describe('a formula that cannot be read says where, what was expected and what to do', () => {
  it.each([
    ['y = a +', 'Line 1, column 8: expected a number, a name or "(", found the end.'],
    ['a = 2\ny = (a', 'Line 2, column 7: expected ")", found the end.'],
    ['y = 2x', 'Line 1, column 6: expected an operator or the end of the statement, found "x".'],
    ['y = a @ b', 'Line 1, column 7: "@" means nothing in a formula; remove it.'],
    ['a + b = c', 'Line 1, column 7: "=" needs a single name on its left, as in "y = a*b".'],
    ['y = sigmoit(x)', 'Line 1, column 5: there is no function sigmoit. Did you mean sigmoid?'],
    ['y = a(b + c)', 'Line 1, column 5: there is no function a; to multiply, write a*( ... ).'],
    ['tanh(a, b)', 'Line 1, column 1: tanh takes 1 input, here it gets 2.'],
    ['max(a)', 'Line 1, column 1: max takes 2 to 64 inputs, here it gets 1.'],
    [
      '_x = a*b',
      'Line 1, column 1: "_x" cannot be a name; a name begins with a letter, as in "x_x".',
    ],
    [
      'y = _x*b',
      'Line 1, column 5: "_x" cannot be a name; a name begins with a letter, as in "x_x".',
    ],
    ['if = 2', 'Line 1, column 1: "if" is a word of the language; choose another name.'],
    ['a = 1e999', 'Line 1, column 5: this number is too large; the largest is about 1.8e308.'],
    [
      'x = 2; x = x + 1',
      'Line 1, column 1: x is computed on line 1, so it cannot be set to a number; remove one of the two.',
    ],
    [
      'a = 2; y = a; a = 3',
      'Line 1, column 15: a is set to 2 on line 1 already; keep one of the two.',
    ],
    [
      `${'x'.repeat(65)} = a*b`,
      'Line 1, column 1: the name "xxxxxxxxxxxxxxxxxxxx…" has 65 characters; at most 64 are allowed.',
    ],
    [
      'y = a*b\ny = 3',
      'Line 2, column 1: y is computed on line 1, so it cannot be set to a number; remove one of the two.',
    ],
    [
      'x += 1; x = 2',
      'Line 1, column 9: x is computed on line 1, so it cannot be set to a number; remove one of the two.',
    ],
    [
      'y = 2*c\nc = a + b',
      'Line 1, column 7: c is used before it is computed on line 2; move that statement up.',
    ],
    [
      'c = c + 1',
      'Line 1, column 5: c has no value yet where it is computed from itself; use another name, or give it one first.',
    ],
    [
      'y = a > b',
      'Line 1, column 7: a graph has no ">"; step(a - b) is 1 where a > b, and max and min choose between values.',
    ],
    [
      'y = a if b else c',
      'Line 1, column 7: a graph has no "if"; relu, max, min or step(x) * y choose between values.',
    ],
    [
      'y = a and b',
      'Line 1, column 7: a graph has no "and"; multiply two step(...), or take min of them.',
    ],
    [
      'y = _',
      'Line 1, column 5: "_" is an input that is not wired yet; it stands only inside an operation, as in "a + _".',
    ],
  ])('%s', (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });
});

it('lists all slips of a text that can be read, at most a hundred', () => {
  expect(sentences('a = 2; a = 3; y = tan(x) + foo(x)')).toHaveLength(3);
  expect(sentences('foo(x);'.repeat(300))).toHaveLength(100);
});

it('refuses nesting past the limit and texts past the limit, and takes what is just below', () => {
  const nested = (levels: number) => `${'tanh('.repeat(levels)}x${')'.repeat(levels)}`;
  expect(sentences(nested(200))).toEqual([]);
  expect(sentences(nested(201))[0]).toContain('more than 200 levels of nesting');
  expect(sentences('('.repeat(100_000))[0]).toContain('more than 200 levels of nesting');
  expect(sentences(' '.repeat(MOST_FORMULA_CHARACTERS))).toEqual([]);
  expect(sentences(' '.repeat(MOST_FORMULA_CHARACTERS + 1))[0]).toContain(
    'at most 1000000 characters',
  );
});
