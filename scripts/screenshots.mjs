/**
 * `npm run screenshots`: pictures of the built page in its main states, at three sizes and in both
 * themes, into test-results/screenshots; with `--docs` those that the README shows, into docs.
 */
import { mkdirSync } from 'node:fs';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

const SIZES = /** @type {const} */ ([
  ['desk', 1440, 900],
  ['tablet', 1024, 768],
  ['phone', 390, 844],
]);
const THEMES = /** @type {const} */ (['light', 'dark']);
const FOR_DOCS = new Map([
  ['start-desk-light', 'page-light'],
  ['start-desk-dark', 'page-dark'],
  ['step-desk-light', 'step-light'],
  ['step-desk-dark', 'step-dark'],
  ['network-desk-light', 'network'],
  ['inspect-phone-light', 'phone'],
]);

/** Each from a freshly opened page. @type {Record<string, (page: Page) => Promise<void>>} */
const STATES = {
  start: async () => {},
  inspect: async (page) => {
    await openSheet(page, 'Inspect');
    await page.getByRole('application', { name: 'Graph' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
  },
  step: async (page) => {
    const next = page.getByRole('button', { name: 'Next step' });
    for (let steps = 0; steps <= 10; steps += 1) await next.click();
  },
  explore: (page) => openSheet(page, 'Explore'),
  rules: async (page) => {
    const formula = page.getByRole('textbox', { name: 'Formula', exact: true });
    await formula.fill('y = x**2*w + tanh(x*w)\nx = 2; w = 3');
    await formula.blur();
    await STATES.explore(page);
    await page.getByRole('button', { name: /^Break it/ }).click();
    await page.getByText('overwrite', { exact: true }).click();
  },
  outline: (page) => openSheet(page, 'Outline'),
  palette: async (page) => {
    const button = page.getByRole('button', { name: /^Palette( panel)?$/ });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  },
  check: (page) => choose(page, 'Check gradients'),
  documents: async (page) => {
    await page.getByRole('button', { name: 'Documents' }).click();
    await page.getByRole('menu').waitFor();
  },
  gallery: async (page) => {
    await STATES.documents(page);
    await page.getByRole('menuitem', { name: 'Examples…' }).click();
    await page.getByRole('dialog').waitFor();
  },
  network: async (page) => {
    await STATES.gallery(page);
    await page.getByRole('dialog').getByText('A small network with its loss').click();
  },
  empty: async (page) => {
    await STATES.documents(page);
    await page.getByRole('menuitem', { name: 'New graph' }).click();
  },
  troubled: async (page) => {
    const formula = page.getByRole('textbox', { name: 'Formula', exact: true });
    await formula.fill('y = relu(x) + _\nz = log(x - 1)*2');
    await openSheet(page, 'Inspect');
  },
  settings: (page) => choose(page, 'Settings'),
};

/** Panels are open on a desk, drawers on a tablet, and a sheet on a phone. @param {Page} page @param {string} name */
async function openSheet(page, name) {
  const toggle = page.getByRole('button', { name: 'Details panel' });
  const isClosed =
    (await toggle.isVisible()) && (await toggle.getAttribute('aria-expanded')) === 'false';
  if (isClosed) await toggle.click();
  const tab = page.getByRole('tab', { name });
  const isFront = (await tab.getAttribute('aria-selected')) === 'true';
  if (!isFront || !(await toggle.isVisible())) await tab.click();
}

/** From the bar, or from the menu that stands for it on a phone. @param {Page} page @param {string} name */
async function choose(page, name) {
  const button = page.getByRole('button', { name, exact: true });
  if (await button.isVisible()) return button.click();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  return page.getByRole('menuitem', { name, exact: true }).click();
}

const isForDocs = process.argv.includes('--docs');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const FOLDER = 'test-results/screenshots';
mkdirSync(FOLDER, { recursive: true });
const address = await serve({ port: 20_000 + (process.pid % 20_000) });

for (const [state, reach] of Object.entries(STATES)) {
  if (wanted.length > 0 && !wanted.includes(state)) continue;
  // A browser of its own for each state: long sessions are not what these are about.
  const browser = await launch();
  for (const [size, width, height] of SIZES) {
    for (const colorScheme of THEMES) {
      const name = `${state}-${size}-${colorScheme}`;
      if (isForDocs && !FOR_DOCS.has(name)) continue;
      const viewport = { width, height };
      const hasTouch = size === 'phone';
      const page = await browser.newPage({
        viewport,
        colorScheme,
        hasTouch,
        serviceWorkers: 'block',
      });
      page.setDefaultTimeout(10_000);
      page.on('console', (message) => console.log(`${name}: ${message.text()}`));
      await page.goto(address);
      await page.waitForFunction(
        () => performance.getEntriesByName('wiregrad: numbers').length > 0,
      );
      await reach(page).catch((error) => console.log(`${name}: ${error.message}`));
      // What glides has arrived then.
      await page.waitForTimeout(900);
      const docs = FOR_DOCS.get(name);
      const path = isForDocs ? `docs/${docs}.png` : `${FOLDER}/${name}.png`;
      await page.screenshot({ path });
      await page.close();
    }
  }
  await browser.close();
}
process.exit();
