/** `npm run size`: what the page loads until the canvas can be used, and right after, in KiB gzip. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

const SITE = fileURLToPath(new URL('../build', import.meta.url));
const BUDGET = 210;

/** @typedef {{ name: string, isFirst: boolean }} Asked `isFirst`: before the canvas could be used. */

const address = await serve({ port: 20_000 + (process.pid % 20_000) });

/** The page's own marks and list of resources tell what it asked for, and when. */
async function load(below = '') {
  const browser = await launch();
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(address + below);
  await page.waitForFunction(() => performance.getEntriesByName('wiregrad: numbers').length > 0);
  await page.waitForLoadState('networkidle');
  const asked = await page.evaluate(() => {
    const [{ startTime: ready }] = performance.getEntriesByName('wiregrad: canvas');
    const entries = performance.getEntriesByType('resource');
    return entries.map(({ name, startTime }) => ({ name, isFirst: startTime <= ready }));
  });
  await browser.close();
  return asked;
}

/** @param {readonly Asked[]} asked */
function filesOf(asked) {
  const paths = asked.map(({ name }) => new URL(name).pathname);
  return paths.filter((name) => /\.(js|css)$/.test(name)).map((name) => path.join(SITE, name));
}

/**
 * @param {string} title
 * @param {readonly Asked[]} asked
 */
function report(title, asked) {
  const sizes = filesOf(asked).map((file) => ({ file, kib: kibOf(file) }));
  const sum = sizes.reduce((total, { kib }) => total + kib, 0);
  console.log(`\n${title}: ${sum.toFixed(1)} KiB`);
  for (const { file, kib } of sizes.toSorted((a, b) => b.kib - a.kib)) {
    console.log(`${kib.toFixed(1).padStart(8)}  ${path.relative(SITE, file)}`);
  }
  return sum;
}

/** @param {string} file */
const kibOf = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

const asked = await load();
// The worker starts meanwhile: what it loads counts, whenever that was.
const isFirst = (/** @type {Asked} */ one) => one.isFirst || one.name.includes('/workers/');
const sum = report(`Until the canvas can be used (budget ${BUDGET})`, asked.filter(isFirst));
report(
  'After that, unasked',
  asked.filter((one) => !isFirst(one)),
);
report('Until an embedded graph can be used', (await load('embed/')).filter(isFirst));
process.exit(sum <= BUDGET ? 0 : 1);
