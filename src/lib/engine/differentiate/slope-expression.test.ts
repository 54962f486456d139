/** Slopes that are worked out: short where a person's would be, and right. */
import { describe, expect, it } from 'vitest';
import { compileEvaluator, parseExpression, type Expression } from '../expression';
import { evaluatorOf, OPS } from '../ops';
import { slopeOfExpression } from '.';

function read(text: string): Expression {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error(`"${text}" does not parse`);
  return parsed.value;
}

const FIXED = [...OPS.values()].flatMap((spec) => (spec.kind === 'fixed' ? spec : []));

describe('a slope that is worked out', () => {
  it.each([
    ['x**3', '3 * x**2'],
    ['x**2', '2 * x'],
    ['tanh(x)', '1 - out**2'],
    ['exp(x)', 'out'],
    ['5', '0'],
    ['x', '1'],
    ['3 * x + 1', '3'],
    ['1 / x', '-out / x'],
    ['x * sin(x)', 'sin(x) + cos(x) * x'],
    ['x if x > 0 else 2', '1 if x > 0 else 0'],
    ['exp(x) - 1 if x < 0 else x', 'exp(x) if x < 0 else 1'],
  ])('of %s is %s', (value, slope) => {
    expect(slopeOfExpression(read(value), ['x'], 0)).toBe(slope);
  });

  it('asks nothing of the side of a choice that does not hold', () => {
    const value = read('x * log(x) if x > 0 else -sqrt(-x)');
    const slope = slopeOfExpression(value, ['x'], 0) ?? '';
    const at = (x: number): number => {
      const out = compileEvaluator(value, ['x'])([x]);
      return compileEvaluator(read(slope), ['x', 'out'])([x, out]);
    };
    expect(at(2)).toBeCloseTo(Math.log(2) + 1, 12);
    expect(at(-4)).toBeCloseTo(0.25, 12);
  });

  it('is by one input, whatever the inputs are called', () => {
    expect(slopeOfExpression(read('part_2 * input_1'), ['part_2', 'input_1'], 0)).toBe('input_1');
    expect(slopeOfExpression(read('a**b'), ['a', 'b'], 1)).toBe('out * log(a)');
  });

  it.each(FIXED)('is right for $name all over its domain', (spec) => {
    const { value } = evaluatorOf(spec, spec.inputs.length);
    spec.inputs.forEach((_, port) => {
      const slope = slopeOfExpression(spec.value, spec.inputs, port) ?? '';
      const worked = compileEvaluator(read(slope), [...spec.inputs, 'out']);
      for (const place of [0.13, 0.37, 0.61, 0.89]) {
        const inputs = spec.domain.map(([low, high]) => low + (high - low) * place);
        const right = evaluatorOf(spec, inputs.length).slope(port, inputs, value(inputs));
        expect(worked([...inputs, value(inputs)])).toBeCloseTo(right, 9);
      }
    });
  });

  it('is not written out where nobody would read it', () => {
    const deep = Array.from({ length: 6 }).reduce<string>(
      (inner) => `(${inner}) * sin(${inner})`,
      'x',
    );
    expect(slopeOfExpression(read(deep), ['x'], 0)).toBeNull();
  });
});
