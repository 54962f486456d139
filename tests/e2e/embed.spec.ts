/** A graph in somebody else's page: its manners, and what the two of them say to each other. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';
import { encodeLink } from '../../src/lib/share';
import { expect, test } from './guard';
import { PlayPage, type Place } from './page';

interface Message {
  readonly type: string;
  readonly id?: unknown;
  readonly code?: string;
  readonly state?: { readonly document: { readonly title?: string } };
}

/** A tall page at another origin, with room above the graph and below it. */
const lesson = (embed: string) => `<!doctype html><title>Lesson</title>
  <button>Before</button><div style="height: 120px"></div>
  <iframe name="graph" src="${embed}" title="Neuron" width="800" height="400"></iframe>
  <iframe name="other" srcdoc="another frame" title="Other"></iframe>
  <button>After</button><div style="height: 3000px"></div>
  <script>
    window.heard = [];
    addEventListener('message', ({ data, origin }) => heard.push({ ...data, origin }));
    window.send = (message) => frames.graph.postMessage(message, new URL('${embed}').origin);
  </script>`;

/** Served at a port of its own, which makes it another origin. */
async function openLesson(page: Page, site: string, search = ''): Promise<FrameLocator> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.end(lesson(`${site}embed/${search}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  page.once('close', () => server.close());
  await page.goto(`http://127.0.0.1:${port}/lesson.html`);
  const frame = page.frameLocator('iframe[name=graph]');
  await frame.locator('[data-view]').waitFor();
  return frame;
}

const heard = (page: Page): Promise<readonly Message[]> =>
  page.evaluate(() => (window as unknown as { heard: Message[] }).heard);

const send = (page: Page, message: object): Promise<void> =>
  page.evaluate((said) => {
    (window as unknown as { send: (message: object) => void }).send(said);
  }, message);

const answer = async (page: Page, id: string): Promise<Message> => {
  const found = async () => (await heard(page)).find((message) => message.id === id);
  await expect.poll(found).toBeDefined();
  return (await found())!;
};

const viewOf = (frame: FrameLocator) => frame.locator('[data-view]').getAttribute('data-view');
const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Where no card is. */
async function cornerOf(page: Page): Promise<Place> {
  const { x, y, height } = (await page.locator('iframe').first().boundingBox())!;
  return { x: x + 20, y: y + height - 20 };
}

/** What is allowed here and nowhere else: the lesson stands at another origin. */
function allowLesson(complaints: string[]): void {
  const others = complaints.filter((complaint) => !complaint.endsWith('/lesson.html'));
  complaints.splice(0, complaints.length, ...others);
}

test('shows a graph by its address, and another as a script leads it', async ({ page }) => {
  await page.goto('./embed-sample/');
  const led = page.frameLocator('#led');
  const row = page.getByRole('row', { name: /^s / });
  const sum = row.getByRole('cell').nth(1);
  await expect(led.getByRole('heading')).toHaveText('Neuron');
  await expect(sum).toHaveText('0.5');
  await page.getByLabel('Weight').fill('-2');
  await expect(sum).toHaveText('2.5');

  await led.getByRole('application', { name: 'Graph' }).focus();
  await page.keyboard.press('Home');
  for (const key of ['ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowDown', 'Enter']) {
    await page.keyboard.press(key);
  }
  await led.getByRole('textbox', { name: 'Data of w' }).fill('1/4');
  await page.keyboard.press('Enter');
  await expect(sum).toHaveText('7');
  await expect(page.getByLabel('Weight')).toHaveValue('0.25');

  await page.getByRole('button', { name: 'Send something wrong' }).click();
  await expect(page.getByText('error · 2 · wrong-type')).toBeVisible();
  await expect(sum).toHaveText('7');

  const opening = page.waitForEvent('popup');
  await led.getByRole('link', { name: 'Open in wiregrad' }).click();
  const play = new PlayPage(await opening);
  await play.showOutline();
  await expect(play.data('s')).toHaveText('7');

  await led.getByRole('button', { name: 'Undo' }).click();
  await expect(sum).toHaveText('2.5');
  await page.getByLabel('Theme').selectOption('dark');
  await expect(led.locator('html')).toHaveAttribute('data-theme', 'dark');
  const first = page.frameLocator('iframe').first();
  await expect(first.locator('html')).not.toHaveAttribute('data-theme');
});

test('hears its parent alone, and checks what it says like a stranger', async ({
  page,
  baseURL,
  complaints,
}) => {
  const frame = await openLesson(page, baseURL!, '?wait');
  await expect(frame.getByText('has not sent a graph yet')).toBeVisible();
  await expect.poll(async () => (await heard(page)).map(({ type }) => type)).toEqual(['ready']);

  const load = { wiregrad: 1, type: 'load', id: 'forged', link: `${baseURL!}#e=forged%3D1` };
  await page
    .frameLocator('iframe[name=other]')
    .locator('body')
    .evaluate((_, message) => {
      const { parent } = window;
      (parent.frames as unknown as { graph: Window }).graph.postMessage(message, '*');
    }, load);
  await send(page, { type: 'load', link: 'of another script' });
  await send(page, { wiregrad: 2, type: 'load', id: 'newer', link: 'x' });
  expect((await answer(page, 'newer')).code).toBe('embed-version');
  await send(page, { ...load, id: 'cut', link: '#g1d0a' });
  expect((await answer(page, 'cut')).code).toMatch(/^link-/);
  const hostile = { format: 'wiregrad', version: 1, nodes: [{ id: '__proto__', op: 'input' }] };
  await send(page, { wiregrad: 1, type: 'load', id: 'hostile', document: hostile });
  expect((await answer(page, 'hostile')).type).toBe('error');
  await page.evaluate(() => {
    const ring: Record<string, unknown> = { wiregrad: 1, type: 'load', id: 'ring' };
    ring.document = { format: 'wiregrad', version: 1, nodes: [ring] };
    (window as unknown as { send: (message: object) => void }).send(ring);
  });
  expect((await answer(page, 'ring')).code).toBe('embed-too-large');
  await expect(frame.getByText('has not sent a graph yet')).toBeVisible();

  const title = '<img src=x onerror=alert(1)>';
  const document = { format: 'wiregrad', version: 1, title, nodes: [] };
  const nodes = [{ id: 'a', op: 'input', value: 3, at: [0, 0] }];
  await send(page, { wiregrad: 1, type: 'load', id: 'good', document: { ...document, nodes } });
  expect((await answer(page, 'good')).state?.document.title).toBe(title);
  await expect(frame.getByRole('heading')).toHaveText(title);
  expect((await heard(page)).map(({ id }) => id)).not.toContain('forged');
  const origins = await page.evaluate(() =>
    (window as unknown as { heard: { origin: string }[] }).heard.map(({ origin }) => origin),
  );
  expect(new Set(origins)).toEqual(new Set([new URL(baseURL!).origin]));
  expect(await frame.locator('html').evaluate(() => localStorage.length)).toBe(0);
  allowLesson(complaints);
});

test('leaves the page around its wheel, its keys and its focus', async ({
  page,
  baseURL,
  complaints,
}) => {
  const frame = await openLesson(page, baseURL!);
  await expect(frame.getByRole('heading')).toHaveText('Neuron with tanh');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');

  const before = await viewOf(frame);
  let place = await cornerOf(page);
  await page.mouse.move(place.x, place.y);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(0);
  expect(await viewOf(frame)).toBe(before);
  await expect(frame.getByText('to zoom with the wheel')).toBeVisible();

  place = await cornerOf(page);
  await page.mouse.click(place.x, place.y);
  const stood = await scrolled(page);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => viewOf(frame)).not.toBe(before);
  expect(await scrolled(page)).toBe(stood);

  await page.keyboard.press('Escape');
  const zoomed = await viewOf(frame);
  await page.mouse.wheel(0, 60);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(stood);
  expect(await viewOf(frame)).toBe(zoomed);

  await page.getByRole('button', { name: 'Before' }).focus();
  const graph = frame.getByRole('application', { name: 'Graph' });
  const isInGraph = () => graph.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 12 && !(await isInGraph()); presses += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(graph).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'After' })).toBeFocused();
  allowLesson(complaints);
});

test('says what is wrong with its link, and shows the next one', async ({ page }) => {
  const nodes = [{ id: 'a', op: 'input', value: 3 }];
  const encoded = encodeLink({ format: 'wiregrad', version: 1, nodes });
  const fragment = encoded.ok ? encoded.value.fragment : '';
  await page.goto(`./embed/#${fragment.slice(0, -5)}`);
  await expect(page.getByRole('alert')).toContainText('cut off');
  await expect(page.getByRole('link', { name: 'Go to the playground' })).toBeVisible();
  await page.evaluate(() => (location.hash = '#e=y%3Dx*3;x%3D2'));
  await expect(page.getByRole('alert')).toHaveCount(0);
  await page.getByRole('application', { name: 'Graph' }).press('Home');
  await page.keyboard.press('w');
  await expect(page.getByRole('dialog')).toContainText('6');
});
