/** Hostile links: whatever they hold is text, and nothing but a graph or a sentence comes of them. */
import type { Page } from '@playwright/test';
import type { GraphDocument } from '../../src/lib/engine';
import { encodeLink } from '../../src/lib/share';
import { writeHead } from '../../src/lib/share/head';
import { seal } from '../../src/lib/share/seal';
import { expect, test } from './guard';
import { PlayPage } from './page';

const OVERRIDE = '\u202e';
const MARKUP = '<img src=x onerror="document.title=1">';

const HOSTILE: GraphDocument = {
  format: 'wiregrad',
  version: 1,
  title: `${MARKUP}${OVERRIDE}gpj.exe\u200b`,
  nodes: [
    { id: 'constructor', op: 'input', value: 2, label: '</script><script>x</script>' },
    { id: 'toString', op: 'input', value: 3, label: 'javascript:alert(1)' },
    { id: 'hasOwnProperty', op: 'cube', inputs: ['constructor'], label: '{{x}}${x}' },
    { id: 'z', op: 'mul', inputs: ['hasOwnProperty', 'toString'], label: '\u0301'.repeat(32) },
  ],
  output: 'z',
  groups: [{ id: 'valueOf', label: MARKUP.slice(0, 32), nodes: ['z'] }],
  ops: [{ name: 'cube', symbol: '<b>³</b>', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }],
  note: `${MARKUP} [x](javascript:alert(1))`,
};

function linkOf(document: GraphDocument): string {
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error('this document fits no link');
  return encoded.value.fragment;
}

/** What a browser keeps of a page, as one text. */
const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('wiregrad');
    const store = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(new Error('no storage'));
    });
    const all = store.transaction('documents').objectStore('documents').getAllKeys();
    const keys = await new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    store.close();
    return JSON.stringify([keys, Object.entries(localStorage)]);
  });

test('a hostile graph is text: nothing runs, nothing is fetched, nothing is set or kept', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.setLeaf('b', '7');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const before = { title: await page.title(), kept: await keptIn(page) };
  expect(before.kept).toContain('document:');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`./#${linkOf(HOSTILE)}`);
  await expect(play.data('z')).toHaveText('24');
  await expect(play.data('hasOwnProperty')).toHaveText('8');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(HOSTILE.title!);

  // In a sentence it turns nothing around it.
  const band = page.getByRole('region', { name: 'Whose graph this is' });
  const held = `\u2068${HOSTILE.title!.replace(OVERRIDE, '')}\u2069`;
  await expect(band).toContainText(`A visitor’s copy of “${held}”. Your own graphs are untouched.`);

  expect(await keptIn(page)).toBe(before.kept);
  await play.click('constructor');
  await play.showInspector();
  await expect(play.inspector.getByRole('textbox', { name: 'Caption' })).toHaveValue(
    HOSTILE.nodes[0].label!,
  );
  await expect(page.locator('img, iframe, object, embed, a[href^="javascript:"]')).toHaveCount(0);
  expect(await page.title()).toBe(before.title);
  // Parts of the page itself, and its icon, which browsers ask for anew with every hash.
  const isOurs = (path: string) => /\/_app\/immutable\/|\/favicon\.svg$/.test(path);
  expect(asked.filter((path) => !isOurs(path))).toEqual([]);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});

test('a graph that hides and locks changes nothing but itself', async ({ page }) => {
  const play = new PlayPage(page);
  const view = { hide: ['grad', 'panels'] as const, locked: true };
  await page.goto(`./#${linkOf({ ...HOSTILE, view })}`);
  await play.isReady();
  await expect(play.formula).toBeHidden();
  const band = page.getByRole('region', { name: 'Whose graph this is' });
  await band.getByRole('button', { name: 'Back to my graphs' }).click();
  await expect(play.formula).toBeVisible();
  await play.showOutline();
  await expect(play.grad('o')).toHaveText('+1');
  await play.setLeaf('b', '7');
  await expect(play.undo).toBeEnabled();
});

test('links that are none, or would be too much, are refused in a sentence', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const bytes = (text: string) => new TextEncoder().encode(text);
  const whole = linkOf(HOSTILE);
  const links: readonly (readonly [string, RegExp])[] = [
    [seal('g', new Uint8Array(1024 * 1024)), /This link holds .* at most/],
    [seal('g', bytes('{"__proto__":{"polluted":1}}')), /what it holds is no graph/],
    [seal('g', new Uint8Array()), /what it holds is no graph/],
    [seal('x', bytes('an exercise')), /holds an exercise/],
    [writeHead({ kind: 'g', version: '2', codec: 's', length: 12 }) + whole.slice(9), /newer/],
    [whole.slice(0, -1), /was cut off/],
    [`${whole.slice(0, 20)}q${whole.slice(20)}`, /was changed on its way/],
    [`e=${'a*'.repeat(3000)}a`, /The formula in this link has/],
    [`e=${encodeURIComponent('<img src=x>')}`, /The formula in this link cannot be read/],
  ];
  const said = page.getByRole('dialog', { name: 'The link cannot be opened' });
  for (const [link, sentence] of links) {
    await page.evaluate((hash) => (location.hash = hash), link);
    await expect(said.getByRole('alert')).toContainText(sentence);
  }
  await page.keyboard.press('Escape');
  await expect(said).toBeHidden();
  await expect(play.grad('o')).toHaveText('+1');
  await expect(play.undo).toBeDisabled();
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
});
