/** The sum at the end of `npm test` never hides a failure. */
import { describe, expect, it } from 'vitest';
import { addUp, countPlaywright, countVitest, stepCount } from './counts.mjs';

const unit = (numPassedTests: number, numFailedTests: number, testResults: object[] = []) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});
const browser = (expected: number, flaky: number, unexpected: number) => ({
  stats: { expected, flaky, unexpected },
});

describe('the sum of all tests', () => {
  it('adds up the runners', () => {
    const counts = [stepCount(true), countVitest(unit(7, 2), false)];
    expect(addUp([...counts, countPlaywright(browser(3, 1, 1), false)])).toEqual({
      passed: 11,
      failed: 3,
    });
  });

  it('counts a step that failed, a runner without a report, and a bad end without a culprit', () => {
    expect(stepCount(false).failed).toBe(1);
    expect(countVitest(null, true).failed).toBe(1);
    expect(countVitest(unit(5, 0), false)).toEqual({ passed: 5, failed: 1 });
    expect(countPlaywright(null, true).failed).toBe(1);
    expect(countPlaywright(browser(5, 0, 0), false)).toEqual({ passed: 5, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const report = unit(5, 0, [{ status: 'failed', assertionResults: [] }]);
    expect(countVitest(report, false)).toEqual({ passed: 5, failed: 1 });
  });
});
