/** A number as people type it: 3, −0.5, 1e-3, 1/3, 2*3 - 1. */
import {
  compileEvaluator,
  failure,
  namesIn,
  parseExpression,
  success,
  type Outcome,
  type Problem,
} from '../engine';

export function readNumber(text: string): Outcome<number> {
  if (text.trim() === '') return failure({ code: 'number-missing' });
  const parsed = parseExpression(text.replaceAll('\u2212', '-'));
  if (!parsed.ok) return failure(...parsed.problems.map(withoutPlace));
  const [name] = namesIn(parsed.value);
  if (name !== undefined) return failure({ code: 'number-with-name', params: { name } });
  const value = compileEvaluator(parsed.value, [])([]);
  return Number.isFinite(value)
    ? success(value + 0)
    : failure({ code: 'number-not-finite', params: { value: String(value) } });
}

/** In a field of one line, the line and the column are noise. */
const withoutPlace = ({ code, params }: Problem): Problem => ({ code, params });
