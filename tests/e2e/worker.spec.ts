/** The worker in real browsers: it hangs, breaks or cannot be loaded, and editing goes on. */
import type { Page } from '@playwright/test';
import { text } from '../../src/lib/messages';
import { expect, test } from './guard';
import { PlayPage } from './page';

const WORKER_SCRIPT = /\/workers\/[^/]+\.js$/;

/** A hang takes 5 seconds to be noticed, and a second one 5 more; slow machines take longer. */
const HANGS = { timeout: 40_000 };

/** Hangs for good at the first command of this name. */
const hangAt = (command: string): string =>
  `addEventListener('message', ({ data }) => { if (data?.path?.[0] === '${command}') for (;;); });`;

/** Sends the very first frame again after each later one. */
const REPEAT_FIRST_FRAME = `
  const post = MessagePort.prototype.postMessage;
  let first = null;
  MessagePort.prototype.postMessage = function (message, transfer) {
    const repeated = first && structuredClone(first);
    if (message?.type === 'frame') first ??= structuredClone(message);
    post.call(this, message, transfer);
    if (message?.type === 'frame' && repeated) post.call(this, repeated, [repeated.buffer]);
  };`;

/** Puts a script before each worker's own, by the number of its start; null: cannot be loaded. */
async function sabotage(
  page: Page,
  spoil: (start: number) => string | null,
): Promise<() => number> {
  let starts = 0;
  await page.route(WORKER_SCRIPT, async (route) => {
    const spoiled = spoil(++starts);
    if (spoiled === null) return route.abort();
    const response = await route.fetch();
    return route.fulfill({ response, body: spoiled + (await response.text()) });
  });
  return () => starts;
}

const status = (page: Page) => page.getByRole('status', { name: text('status-label') });
const isReady = (page: Page) => expect(status(page)).toHaveText(text('status-ready'));

/** The page with its outline, whatever its worker does. */
async function opened(page: Page): Promise<void> {
  await page.goto('./');
  await new PlayPage(page).showOutline();
}

/** The node x1*w1 of the example, where w1 is -3. */
const productCell = (page: Page) =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'mul1', exact: true }) })
    .getByRole('cell')
    .nth(2);

async function setFactor(page: Page, value: number): Promise<void> {
  const field = page.getByRole('textbox', { name: text('data-of', { id: 'x1' }) });
  await field.fill(String(value));
  await field.press('Enter');
}

test('a worker that hangs is replaced, and nothing is lost', async ({ page }) => {
  test.slow();
  const starts = await sabotage(page, (start) => (start === 1 ? hangAt('edit') : ''));
  await opened(page);
  await isReady(page);
  await setFactor(page, 4);
  const notice = text('worker-restarted', { reason: 'silent', seconds: 5 });
  await expect(status(page)).toHaveText(notice, HANGS);
  await expect(productCell(page)).toHaveText('−12');
  expect(starts()).toBe(2);
  await expect.poll(() => page.workers().length).toBe(1);
  await setFactor(page, 5);
  await expect(productCell(page)).toHaveText('−15');
  await isReady(page);
});

test('a worker that hangs twice rests until the next change', async ({ page }) => {
  test.slow();
  const sabotaged = ['edit', 'open'];
  const starts = await sabotage(page, (start) =>
    start <= sabotaged.length ? hangAt(sabotaged[start - 1]) : '',
  );
  await opened(page);
  await isReady(page);
  await setFactor(page, 4);
  const notice = text('worker-stopped', { reason: 'silent', seconds: 5 });
  await expect(status(page)).toHaveText(notice, HANGS);
  await expect(page.getByRole('button', { name: text('try-again') })).toBeVisible();
  expect(starts()).toBe(2);
  await setFactor(page, 5);
  await expect(productCell(page)).toHaveText('−15');
  await isReady(page);
  expect(starts()).toBe(3);
});

test('a worker that breaks once is replaced', async ({ page, complaints }) => {
  await sabotage(page, (start) => (start === 1 ? 'throw new Error("broken");' : ''));
  await opened(page);
  const notice = text('worker-restarted', { reason: 'crashed' });
  await expect(status(page)).toHaveText(notice);
  await expect(productCell(page)).toHaveText('−6');
  complaints.length = 0;
});

for (const [how, script] of [
  ['throws', 'throw new Error("broken");'],
  ['cannot be loaded', null],
] as const) {
  test(`a worker that ${how} leaves the page usable`, async ({ page, complaints }) => {
    let isBroken = true;
    await sabotage(page, () => (isBroken ? script : ''));
    await opened(page);
    await expect(status(page)).toHaveText(text('worker-stopped', { reason: 'crashed' }));
    await setFactor(page, 4);
    await expect(status(page)).toHaveText(text('worker-stopped', { reason: 'crashed' }));
    await expect(productCell(page)).toContainText(text('not-computed'));
    isBroken = false;
    await page.getByRole('button', { name: text('try-again') }).click();
    await expect(productCell(page)).toHaveText('−12');
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(productCell(page)).toHaveText('−6');
    await isReady(page);
    complaints.length = 0;
  });
}

test('edits made while the worker is still loading count', async ({ page }) => {
  let load: () => void = () => undefined;
  const loading = new Promise<void>((resolve) => (load = resolve));
  await page.route(WORKER_SCRIPT, async (route) => {
    await loading;
    await route.continue();
  });
  // Firefox holds the load event back until the worker is there.
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await new PlayPage(page).showOutline();
  await expect(status(page)).toHaveText(text('status-starting'));
  await setFactor(page, 4);
  await setFactor(page, 5);
  load();
  await expect(productCell(page)).toHaveText('−15');
  await isReady(page);
});

test('numbers of an older graph are never shown', async ({ page }) => {
  await sabotage(page, () => REPEAT_FIRST_FRAME);
  await opened(page);
  await expect(productCell(page)).toHaveText('−6');
  const texts = await productCell(page).evaluateHandle((cell) => {
    const seen: string[] = [];
    const note = () => void seen.push(cell.textContent ?? '');
    new MutationObserver(note).observe(cell, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return seen;
  });
  for (const factor of [4, 5, 7]) {
    await setFactor(page, factor);
    await expect(productCell(page)).toHaveText(`−${3 * factor}`);
  }
  const seen = await texts.evaluate((list) => list.map((entry) => entry.trim()));
  expect([...new Set(seen)]).toEqual(['−12', '−15', '−21']);
});
