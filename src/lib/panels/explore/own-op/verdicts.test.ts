/** What is said of an own op after its check. */
import { describe, expect, it } from 'vitest';
import { checkOwnOp } from '../../../engine';
import { text } from '../../../messages';
import { verdictsOf } from './verdicts';

function said(inputs: readonly string[], value: string, ...slopes: readonly string[]) {
  const op = { name: 'f', inputs, value, slopes };
  const check = checkOwnOp({ op });
  if (!check.ok) throw new Error('it can be checked');
  return verdictsOf(check.value, op).map(({ key, params }) => text(key, params));
}

describe('the check of an own op', () => {
  it('is passed', () => {
    expect(said(['x'], 'x**2', '2 * x')).toEqual([
      'The written slope agrees with the measured one at all 241 points.',
    ]);
  });

  it('gives the plainest example for each input', () => {
    expect(said(['a', 'b'], 'a * b', 'a', 'b')).toEqual([
      'The slope is wrong at 1200 of 1250 points.',
      'By a, at a = −2.25, b = 0.75: it says −2.25, measured +0.75.',
      'By b, at a = −2.25, b = 0.75: it says +0.75, measured −2.25.',
    ]);
  });

  it('tells of kinks, and of points without a number', () => {
    expect(said(['x'], 'abs(x)', '1 if x > 0 else -1')[1]).toMatch(
      /^At 1 point the function has a kink/,
    );
    expect(said(['x'], 'log(x)', '1 / x')[1]).toMatch(/^At \d+ points there is no number/);
  });
});
