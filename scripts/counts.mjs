/** Adds up what the test runners report. */

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * A step that is no test adds nothing when it succeeds and one failure when it does not.
 * @param {boolean} isGreen
 */
export function stepCount(isGreen) {
  return { passed: 0, failed: isGreen ? 0 : 1 };
}

/**
 * A runner that reports no failure and still ends badly has failed in a way of its own.
 * @param {Count} count
 * @param {boolean} isGreen
 */
function atLeastOneFailure(count, isGreen) {
  return isGreen || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * Tests of a Vitest report; a file that could not be loaded counts as one failure.
 * @param {any} report
 * @param {boolean} isGreen
 * @returns {Count}
 */
export function countVitest(report, isGreen) {
  if (!report) return stepCount(false);
  /** @type {any[]} */
  const files = report.testResults ?? [];
  const broken = files.filter((file) => {
    const hasFailure = file.assertionResults.some(
      (/** @type {any} */ one) => one.status === 'failed',
    );
    return file.status === 'failed' && !hasFailure;
  });
  const failed = report.numFailedTests + broken.length;
  return atLeastOneFailure({ passed: report.numPassedTests, failed }, isGreen);
}

/**
 * Tests of a Playwright report; one that passed at the second try has passed.
 * @param {any} report
 * @param {boolean} isGreen
 * @returns {Count}
 */
export function countPlaywright(report, isGreen) {
  if (!report) return stepCount(false);
  const { expected, flaky, unexpected } = report.stats;
  return atLeastOneFailure({ passed: expected + flaky, failed: unexpected }, isGreen);
}

/** @param {readonly Count[]} counts */
export function addUp(counts) {
  const sum = (/** @type {keyof Count} */ key) =>
    counts.reduce((total, one) => total + one[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
