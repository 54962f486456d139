/** The curves of an own op. */
import { describe, expect, it } from 'vitest';
import { AT_POINT, checkOwnOp, type Profile } from '../../../engine';
import { HEIGHT, plotOf, WIDTH } from './plot';

function profileOf(value: string, slope: string): Profile {
  const checked = checkOwnOp({ op: { name: 'f', inputs: ['x'], value, slopes: [slope] } });
  if (!checked.ok) throw new Error('it can be checked');
  return checked.value.profiles[0];
}

const numbersIn = (path: string): readonly number[] =>
  Array.from(path.matchAll(/-?[\d.]+/g), ([number]) => Number(number));

describe('the plot of an own op', () => {
  it('stays in its box, from edge to edge', () => {
    const plot = plotOf(profileOf('x**2', '2 * x'));
    const xs = numbersIn(plot.value).filter((_, place) => place % 2 === 0);
    const ys = numbersIn(plot.value).filter((_, place) => place % 2 === 1);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([10, WIDTH - 10]);
    expect(Math.min(...ys)).toBeGreaterThan(0);
    expect(Math.max(...ys)).toBeLessThan(HEIGHT);
    expect(plot.zeroX).toBe(WIDTH / 2);
    expect([plot.wrong, plot.kinks]).toEqual([[], []]);
  });

  it('marks some of the points at which the slope is wrong, and kinks', () => {
    const wrong = plotOf(profileOf('x**2', 'x'));
    expect(wrong.wrong.length).toBeGreaterThan(5);
    expect(wrong.wrong.length).toBeLessThan(13);
    const profile = profileOf('abs(x)', '1 if x > 0 else -1');
    expect([...profile.verdict]).toContain(AT_POINT.kink);
    expect(plotOf(profile).kinks).toEqual([[WIDTH / 2, expect.any(Number)]]);
  });

  it('is interrupted where there is no number, and is not stretched by a pole', () => {
    expect(plotOf(profileOf('log(x)', '1 / x')).value.match(/M/g)).toHaveLength(1);
    const { low, high } = plotOf(profileOf('1 / x', '-1 / x**2'));
    expect(high - low).toBeLessThan(1000);
    expect(plotOf(profileOf('sqrt(-1 - x**2)', '0')).value).toBe('');
  });

  it('has room around a constant', () => {
    const { low, high } = plotOf(profileOf('2', '0'));
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(2);
  });
});
