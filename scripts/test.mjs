/** `npm test`: everything that must be green, from a fresh clone, with one sum at the end. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installPackages, npmAside, tool } from './bootstrap.mjs';
import { adviceFor, NAMES, readyBrowsers, thisMachine } from './browsers.mjs';
import { addUp, countPlaywright, countVitest, stepCount } from './counts.mjs';

const REPORTS = 'test-results/reports';
const UNIT = `${REPORTS}/unit.json`;
const BROWSER = `${REPORTS}/browser.json`;

/** @typedef {import('./counts.mjs').Count} Count */
/** @typedef {[name: string, run: () => Count | Promise<Count>]} Step */

/**
 * One after the other; those that stand together run side by side, each on one core.
 * @type {Step[][]}
 */
const STEPS = [
  [
    ['Lint', () => passes('lint:code')],
    ['Formatting', () => passes('lint:format')],
    ['Types', () => passes('check')],
  ],
  [['Unit tests', runUnitTests]],
  [['Build', () => stepCount(tool('vite/bin/vite.js', ['build', '--logLevel', 'warn']))]],
  [['Browser tests', runBrowserTests]],
];

/** @param {string} script */
const passes = async (script) => stepCount(await npmAside(script));

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
 * What a step throws is a failure of that step, said in a sentence.
 * @param {Step[1]} step
 */
async function attempt(step) {
  try {
    return await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return stepCount(false);
  }
}

/**
 * Runs a step, and says how that went.
 * @param {Step} step
 */
async function runStep([name, step]) {
  const start = performance.now();
  const count = await attempt(step);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { count, line: `${count.failed ? 'FAILED' : 'ok    '} ${name} (${seconds} s)` };
}

installPackages();
rmSync('test-results', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const results = [];
for (const [index, steps] of STEPS.entries()) {
  console.log(`\n== ${index + 1} of ${STEPS.length}: ${steps.map(([name]) => name).join(', ')} ==`);
  results.push(...(await Promise.all(steps.map(runStep))));
}
const { passed, failed } = addUp(results.map(({ count }) => count));
const lines = results.map(({ line }) => line).join('\n');
console.log(`\n${lines}\n\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
