/** The page for everybody: contrast, names, small screens, both themes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** What axe has to say, the state by its name in front. Names and roles are the same in the dark. */
async function complaintsAt(page: Page, state: string, theme: string): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (theme === 'dark') axe.withRules('color-contrast');
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${state}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
  );
}

/** What axe reads differs little between browsers, and in Firefox it takes its time. */
const IN_BOTH = ['node selected', 'documents', 'broken', 'phone'];

/** Ways into each state of the page from its first one, and out of it again. */
const STATES: readonly (readonly [string, (play: PlayPage) => Promise<unknown>])[] = [
  ['search', (play) => play.graph.press('/')],
  ['keys', (play) => play.graph.press('?')],
  ['menu', (play) => play.graph.press('Shift+F10')],
  ['find', (play) => play.graph.press('ControlOrMeta+f')],
  ['why', (play) => play.graph.press('w')],
  ['typing', (play) => play.graph.press('F2')],
  ['settings', ({ page }) => page.getByRole('button', { name: 'Settings' }).click()],
  ['share', ({ page }) => page.getByRole('button', { name: 'Share', exact: true }).click()],
  ['documents', ({ page }) => page.getByRole('button', { name: 'Documents', exact: true }).click()],
  ['gallery', (play) => play.choose('Examples…')],
  ['picture', (play) => play.choose('Export picture…')],
];

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong in the ${theme} theme`, async ({ page, browserName }) => {
    test.slow();
    const found: string[] = [];
    const isLookedAt = (state: string) => browserName === 'chromium' || IN_BOTH.includes(state);
    const look = async (state: string) => {
      if (isLookedAt(state)) found.push(...(await complaintsAt(page, state, theme)));
    };
    const play = await new PlayPage(page).open();
    if (theme === 'dark') await page.getByRole('button', { name: 'Use the dark theme' }).click();
    await look('outline');
    await play.showInspector();
    await look('nothing selected');
    await play.graph.press('Home');
    await expect(play.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('o');
    await look('node selected');
    const open = page.locator(
      'dialog[open], [role=dialog], [role=menu], [role=search], main input',
    );
    for (const [state, enter] of STATES.filter(([name]) => isLookedAt(name))) {
      await enter(play);
      await expect(open.first(), state).toBeVisible();
      await look(state);
      await page.keyboard.press('Escape');
      await expect(open, state).toHaveCount(0);
    }
    await play.showOutline();
    await play.formula.fill('y = relu(x) + _\nz = log(x - 1)*2');
    await expect(play.row('y')).toContainText('incomplete');
    await play.leaf('x').fill('1/');
    await play.leaf('x').press('Enter');
    await play.formula.fill('y = relu(x');
    await expect(page.getByText('Of the last complete formula:')).toBeVisible();
    await look('broken');
    await page.setViewportSize({ width: 390, height: 844 });
    await look('phone');
    expect(found).toEqual([]);
  });
}

for (const width of [1440, 1024, 390]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const play = await new PlayPage(page).open();
    const tooWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await tooWide()).toBe(0);
    const name = 'a_very_long_name_for_one_input_of_this_graph';
    await play.formula.fill(`result_of_it_all = tanh(${name}*1234567.891 + ${name}2) + _`);
    await expect(play.row('result_of_it_all')).toContainText('incomplete');
    expect(await tooWide()).toBe(0);
  });
}

test('a chosen theme stays', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const light = await play.paper();
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  const dark = await play.paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await play.paper()).toBe(dark);
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  expect(await play.paper()).toBe(light);
});
