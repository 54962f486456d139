import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import {
  compileEvaluator,
  namesIn,
  parseExpression,
  simplify,
  toLatex,
  toPython,
  toText,
  type Expression,
} from './index';

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const valueOf = (text: string, values: Record<string, number> = {}): number =>
  compileEvaluator(read(text), Object.keys(values))(Object.values(values));

function problemOf(text: string): unknown {
  const parsed = parseExpression(text);
  return parsed.ok ? null : parsed.problems[0];
}

/** Random expressions in x and y, as text. */
const texts = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('x', 'y', '1', '0', '2', '0.5', '3'),
    fc
      .tuple(tie('text'), fc.constantFrom('+', '-', '*', '/', '**'), tie('text'))
      .map(([left, sign, right]) => `(${left}) ${sign} (${right})`),
    tie('text').map((text) => `-(${text})`),
    fc
      .tuple(fc.constantFrom('exp', 'tanh', 'abs', 'step', 'erf'), tie('text'))
      .map(([name, text]) => `${name}(${text})`),
    fc
      .tuple(tie('text'), tie('text'), tie('text'), tie('text'))
      .map(([a, b, c, d]) => `(${a}) if (${b}) < (${c}) and (${c}) >= (${d}) else (${d})`),
  ),
})).text;

describe('the expression language', () => {
  it('binds as Python does', () => {
    expect(valueOf('2 + 3 * 4')).toBe(14);
    expect(valueOf('2 - 3 - 4')).toBe(-5);
    expect(valueOf('24 / 4 / 2')).toBe(3);
    expect(valueOf('2 ** 3 ** 2')).toBe(512);
    expect(valueOf('-2 ** 2')).toBe(-4);
    expect(valueOf('2 ** -1')).toBe(0.5);
    expect(valueOf('1 if x > 0 else -1 if x < 0 else 0', { x: -3 })).toBe(-1);
    expect(valueOf('1 if x > 0 and x < 2 else 0', { x: 1 })).toBe(1);
    expect(valueOf('1 if x > 0 and x < 2 else 0', { x: 2 })).toBe(0);
  });

  it('multiplies again for whole exponents from 2 to 4, and takes a power for others', () => {
    const x = 1.1;
    expect(valueOf('x**2', { x })).toBe(x * x);
    expect(valueOf('x**3', { x })).toBe(x * x * x);
    expect(valueOf('x**4', { x })).toBe(x * x * x * x);
    expect(valueOf('x**5', { x })).toBe(Math.pow(x, 5));
    expect(valueOf('x**y', { x, y: 3 })).toBe(Math.pow(x, 3));
  });

  it('reads the signs that people paste', () => {
    expect(valueOf('2 × 3 − 4 ÷ 2 + 2^3 · 1')).toBe(12);
  });

  it('says where it stopped and what it expected', () => {
    expect(problemOf('2 * (3 + ')).toEqual({
      code: 'expected',
      line: 1,
      column: 10,
      params: { expected: 'a number, a name or "("', found: 'the end' },
    });
    expect(problemOf('(1\n+ 2')).toMatchObject({ code: 'expected', line: 2, column: 4 });
    expect(problemOf('1 2')).toMatchObject({ column: 3, params: { found: '"2"' } });
    expect(problemOf('a < b < c')).toMatchObject({ params: { expected: '"and"' } });
    expect(problemOf('1 if 2')).toMatchObject({ params: { expected: '"else"' } });
    expect(problemOf('3 $ 4')).toEqual({
      code: 'unknown-character',
      line: 1,
      column: 3,
      params: { found: '$' },
    });
    expect(problemOf('wobble(1)')).toMatchObject({ code: 'unknown-function', column: 1 });
    expect(problemOf('max(1)')).toMatchObject({ code: 'wrong-operand-count' });
    expect(problemOf('')).toMatchObject({ code: 'expected', column: 1 });
  });

  it('refuses what is too deep or too long, however it is built', () => {
    expect(problemOf('('.repeat(1000))).toMatchObject({ code: 'nested-too-deep' });
    expect(problemOf('-'.repeat(1000) + '1')).toMatchObject({ code: 'nested-too-deep' });
    expect(problemOf('1' + '+1'.repeat(1000))).toMatchObject({ code: 'nested-too-deep' });
    expect(problemOf('1 '.repeat(3000))).toMatchObject({ code: 'expression-too-long' });
    expect(problemOf('1' + '+1'.repeat(199))).toBeNull();
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        parseExpression(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('prints text that reads back as the same expression', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const printed = toText(read(text));
        expect(toText(read(printed))).toBe(printed);
        const names = ['x', 'y'];
        const before = compileEvaluator(read(text), names)([0.3, -1.7]);
        expect(compileEvaluator(read(printed), names)([0.3, -1.7])).toBe(before);
      }),
    );
  });

  it('simplifies without changing a bit of the value', () => {
    const numbers = fc.double();
    fc.assert(
      fc.property(texts, numbers, numbers, (text, x, y) => {
        const names = ['x', 'y'];
        const plain = compileEvaluator(read(text), names)([x, y]);
        expect(compileEvaluator(simplify(read(text)), names)([x, y])).toBe(plain);
      }),
      { numRuns: 1000 },
    );
    expect(toText(simplify(read('1 * x + 2 * 3')))).toBe('x + 6');
    expect(toText(simplify(read('0 * x')))).toBe('0 * x');
  });

  it('writes LaTeX that parses', () => {
    fc.assert(
      fc.property(texts, (text) => {
        katex.renderToString(toLatex(read(text)), { throwOnError: true });
      }),
    );
    expect(toLatex(read('out * (a + b) / 2'))).toBe(
      '\\frac{\\mathrm{out} \\cdot \\left(a + b\\right)}{2}',
    );
  });

  it('keeps names apart in LaTeX', () => {
    expect(['x', 'x1', 'x_1', 'add1'].map((name) => toLatex(read(name)))).toEqual([
      'x',
      'x_{1}',
      '\\mathrm{x\\_1}',
      '\\mathrm{add1}',
    ]);
  });

  it('writes Python', () => {
    expect(toPython(read('log1p(exp(-abs(x))) + step(y)**2'))).toBe(
      'math.log1p(math.exp(-abs(x))) + (1.0 if y > 0 else 0.0)**2',
    );
  });

  it('names what it reads', () => {
    expect([...namesIn(read('a * out + exp(b) - a'))].sort()).toEqual(['a', 'b', 'out']);
  });
});
