/** `npm run size`: what the page loads until the canvas can be used, and right after that, in KiB gzip. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

const SITE = fileURLToPath(new URL('../build', import.meta.url));
const BUDGET = 210;

/** @param {string} file */
const kibOf = (file) => gzipSync(readFileSync(file), { level: 9 }).length / 1024;

/**
 * @param {string} title
 * @param {readonly string[]} files
 */
function report(title, files) {
  const sizes = files.map((file) => /** @type {const} */ ([kibOf(file), file]));
  const sum = sizes.reduce((total, [size]) => total + size, 0);
  console.log(`\n${title}: ${sum.toFixed(1)} KiB`);
  for (const [size, file] of sizes.toSorted(([a], [b]) => b - a)) {
    console.log(`${size.toFixed(1).padStart(8)}  ${path.relative(SITE, file)}`);
  }
  return sum;
}

const address = await serve({ port: 20_000 + (process.pid % 20_000) });
const browser = await launch();
const page = await browser.newPage({ serviceWorkers: 'block' });
/** @type {string[]} */
const asked = [];
page.on('request', (request) => {
  const { pathname } = new URL(request.url());
  if (/\.(js|css)$/.test(pathname)) asked.push(path.join(SITE, pathname));
});
await page.goto(address);
/** @param {string} mark */
const reached = (mark) =>
  page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
await reached('wiregrad: canvas');
await reached('wiregrad: numbers');
const first = asked.slice();
await page.waitForLoadState('networkidle');
await browser.close();

const sum = report(`Until the canvas can be used (budget ${BUDGET})`, first);
report('After that, unasked', asked.slice(first.length));
process.exit(sum <= BUDGET ? 0 : 1);
