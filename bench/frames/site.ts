/** The built site with a graph in it, and beside it a page with nothing but an empty cytoscape. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type Page } from 'playwright-core';
import { find, thisMachine } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { GraphDocument } from '../../src/lib/engine';
import { prepareCounting } from './count';
import { LEAF } from './documents';
import type { Ground } from './gestures';

export const WINDOW = { width: 1440, height: 900 };

export async function launch(): Promise<Browser> {
  const found = find('chromium', await thisMachine());
  if (found === null) throw new Error('No Chromium: set BROWSER_PATH to one.');
  // Chromium refuses to sandbox what root starts.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: found.path, args });
}

export const serveSite = (): Promise<string> => serve({ base: process.env.BASE_PATH ?? '' });

/** The graph alone, all of it in view. */
export async function openGraph(
  browser: Browser,
  address: string,
  document: GraphDocument,
): Promise<Page> {
  const page = await freshPage(browser);
  await page.goto(address);
  await page.getByText('0.7071').first().waitFor();
  await touchPaper(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const target = globalThis.document.activeElement ?? globalThis.document.body;
    const bubbles = { bubbles: true, cancelable: true };
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...bubbles }));
  }, JSON.stringify(document));
  await page.getByText(`${document.nodes.length} nodes`.replace(/\B(?=(\d{3})+ )/g, ',')).waitFor();
  await page.keyboard.press('Escape');
  await fitAll(page);
  return page;
}

export async function fitAll(page: Page): Promise<void> {
  await page.keyboard.press('f');
  await settle(page);
}

/** Keys act on the graph while it has the focus. */
async function touchPaper(page: Page): Promise<void> {
  const { x, y } = await groundOf(page);
  await page.mouse.click(x + 8, y + 8);
}

/** Zoom 1, with the leaf in the middle. */
export async function lookAtLeaf(page: Page): Promise<void> {
  await touchPaper(page);
  await fitAll(page);
  await page.keyboard.press('0');
  await settle(page);
}

/** Its slider stands in the inspector. */
export async function selectLeaf(page: Page): Promise<void> {
  await lookAtLeaf(page);
  const { x, y, width, height } = await groundOf(page);
  await page.mouse.click(x + width / 2 + 30, y + height / 2 - 22);
  await page.getByRole('heading', { name: LEAF }).or(page.getByText(LEAF)).first().waitFor();
  await fitAll(page);
}

/** Animations end, and what was queued is computed. */
const settle = (page: Page): Promise<void> => page.waitForTimeout(600);

export async function groundOf(page: Page): Promise<Ground> {
  const box = await page.getByRole('region', { name: 'Graph', exact: true }).boundingBox();
  if (box === null) throw new Error('There is no graph on the page.');
  return box;
}

export const EMPTY_GROUND: Ground = { x: 0, y: 0, ...WINDOW };

/** What the machine can do at best: the same gestures, and nothing to draw. */
export async function openEmpty(browser: Browser): Promise<Page> {
  const page = await freshPage(browser);
  await page.goto('about:blank');
  await page.setContent('<style>body{margin:0}</style><div id="all"></div>');
  const { resolve } = createRequire(import.meta.url);
  await page.addScriptTag({
    content: readFileSync(resolve('cytoscape/dist/cytoscape.min.js'), 'utf8'),
  });
  await page.evaluate(({ width, height }) => {
    const container = globalThis.document.getElementById('all');
    if (container === null) return;
    Object.assign(container.style, { width: `${width}px`, height: `${height}px` });
    Object.assign(globalThis, { cy: Reflect.get(globalThis, 'cytoscape')({ container }) });
  }, WINDOW);
  return page;
}

async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: WINDOW });
  const page = await context.newPage();
  await prepareCounting(page);
  return page;
}
