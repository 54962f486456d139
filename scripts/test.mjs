/** `npm test`: everything that must be green, from a fresh clone, with one sum at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, npm, tool } from './bootstrap.mjs';
import { adviceFor, NAMES, readyBrowsers, thisMachine } from './browsers.mjs';
import { addUp, countPlaywright, countVitest, stepCount } from './counts.mjs';

const REPORTS = 'test-results/reports';
const UNIT = `${REPORTS}/unit.json`;
const BROWSER = `${REPORTS}/browser.json`;

/** @typedef {import('./counts.mjs').Count} Count */
/** @type {[name: string, run: () => Count | Promise<Count>][]} */
const STEPS = [
  ['Lint', () => stepCount(npm('run', '--silent', 'lint'))],
  ['Types', () => stepCount(npm('run', '--silent', 'check'))],
  ['Unit tests', runUnitTests],
  ['Build', () => stepCount(tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']))],
  ['Browser tests', runBrowserTests],
];

function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const isGreen = tool('vitest/vitest.mjs', ['run', ...reporters]);
  return countVitest(readReport(UNIT), isGreen);
}

async function runBrowserTests() {
  const browsers = readyBrowsers(await thisMachine());
  const missing = NAMES.filter((name) => browsers[name] === null);
  if (missing.length > 0) {
    console.error(adviceFor(missing));
    return stepCount(false);
  }
  const isGreen = tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER,
  });
  return countPlaywright(readReport(BROWSER), isGreen);
}

/**
 * @param {string} file
 */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Runs a step; what it throws is a failure of that step, said in a sentence.
 * @param {() => Count | Promise<Count>} step
 */
async function runStep(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return stepCount(false);
  }
}

installPackages();
rmSync('test-results', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const lines = [];
const counts = [];
for (const [index, [name, step]] of STEPS.entries()) {
  console.log(`\n== ${index + 1} of ${STEPS.length}: ${name} ==`);
  const start = performance.now();
  const count = await runStep(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  counts.push(count);
  lines.push(`${count.failed ? 'FAILED' : 'ok    '} ${name} (${seconds} s)`);
}
const { passed, failed } = addUp(counts);
console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
