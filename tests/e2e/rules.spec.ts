/** Breaking the rules of backpropagation, running it by hand, and comparing runs. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** a and b are used twice, d once: f = (a·b)·(a + b). */
const TWICE = 'd = a*b; e = a + b; f = d*e; a = -2; b = 3';
/** d is used twice: f = d·(a + d), d = a·b. */
const INNER = 'd = a*b; e = a + d; f = d*e; a = -2; b = 3';
/** No node is used twice. */
const KNOWN = 'd = a*b; e = d + c; L = e*f; a = 2; b = -3; c = 10; f = -2';

async function opened(page: Page, formula: string, output = 'f'): Promise<PlayPage> {
  const play = await new PlayPage(page).open();
  await play.formula.fill(formula);
  await expect(play.grad(output)).toHaveText('+1');
  return play;
}

async function explore(page: Page, experiment: string): Promise<void> {
  await page.getByRole('tab', { name: 'Explore' }).click();
  await page.getByRole('button', { name: experiment }).press('Enter');
  await expect(page.getByRole('button', { name: 'All experiments' })).toBeFocused();
}

const band = (page: Page) => page.getByRole('region', { name: 'Rules', exact: true });

/** Names and roles are the same in every browser. */
async function expectAccessible(page: Page, browserName: string): Promise<void> {
  if (browserName !== 'chromium') return;
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`)).toEqual([]);
}

test('a rule is broken, what it ruins is marked everywhere, and one press repairs it', async ({
  page,
  browserName,
}) => {
  const play = await opened(page, TWICE);
  await explore(page, 'Break it');
  await page.getByRole('radio', { name: 'overwrite' }).press('Space');
  await expect(band(page)).toContainText('gradients overwrite each other instead of adding up');
  await expect(page.getByText('2 of 5 gradients are wrong.')).toBeVisible();
  const ruined = page.getByRole('table', { name: 'Leaves with a wrong gradient' });
  await expect(ruined.getByRole('row')).toHaveText([/Leaf/, /a\s*−6\s*−3/, /b\s*−6\s*−8/]);
  await page.getByRole('article').getByRole('button', { name: 'Check gradients' }).click();
  await expect(page.getByText('0 of 2 gradients agree, 2 wrong.')).toBeVisible();
  await expectAccessible(page, browserName);

  await play.showOutline();
  await expect(play.grad('a')).toContainText('right −3');
  await expect(play.grad('a').locator('s')).toHaveText('−6');
  await expect(play.grad('d')).toHaveText('+1');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await page.keyboard.press('Escape');

  await band(page).getByRole('button', { name: 'Use the right rules' }).click();
  await expect(band(page)).toHaveCount(0);
  await expect(play.grad('a')).toHaveText('−3');
  await play.undo.click();
  await expect(play.grad('a')).toContainText('right −3');
  await play.redo.click();
  await expect(band(page)).toHaveCount(0);

  await page.goto(link);
  await expect(band(page)).toContainText('overwrite');
  await expect(play.grad('b')).toContainText('right −8');
});

test('an op gets a wrong slope, from the menu of slips and typed', async ({ page }) => {
  const play = await opened(page, TWICE);
  await explore(page, 'Break it');
  await page.getByRole('combobox', { name: 'Op with a wrong slope' }).selectOption('mul');
  await page.getByRole('radio', { name: 'x hands its own input on' }).click();
  await expect(band(page)).toContainText('the slope of mul towards inputs 1, 2 is x');
  await expect(page.getByText('4 of 5 gradients are wrong.')).toBeVisible();

  const typed = page.getByRole('textbox', { name: 'Another one' });
  await typed.fill('a*(b');
  await expect(page.getByText('expected ")", found the end')).toBeVisible();
  await typed.fill('a*(b+z)');
  await expect(page.getByText('This uses z; the names it may use are')).toBeVisible();
  await expect(band(page)).toContainText('is x.');
  await typed.fill('out');
  await expect(page.getByRole('radio', { name: /^out / })).toBeChecked();
  await typed.fill('2*x');
  await expect(band(page)).toContainText('is 2*x');

  await page.getByRole('button', { name: 'Repair the slope of mul, input 1' }).click();
  await expect(band(page)).toContainText('towards input 2 is 2*x');
  await play.showInspector();
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('button', { name: 'f', exact: true }).first().click();
  await page.getByRole('tab', { name: 'Inspect' }).click();
  await expect(play.inspector).toContainText('right: −6');
});

test('passes run in a row, clear less than they should, and nothing may seed them', async ({
  page,
}) => {
  const play = await opened(page, KNOWN, 'L');
  await explore(page, 'Break it');
  await page.getByRole('combobox', { name: 'Backward passes in a row' }).selectOption('2');
  await expect(page.getByText('Every gradient is still right')).toBeVisible();
  for (const [cleared, grad] of [
    ['leaves', /a\s*\+18\s*\+6/],
    ['inner', /a\s*\+12\s*\+6/],
    ['none', /a\s*\+24\s*\+6/],
  ] as const) {
    const reset = page.getByRole('combobox', { name: 'What is cleared between passes' });
    await reset.selectOption(cleared);
    await expect(band(page)).toContainText('in between');
    const ruined = page.getByRole('table', { name: 'Leaves with a wrong gradient' });
    await expect(ruined.getByRole('row').nth(1)).toHaveText(grad);
  }
  await page.getByRole('radio', { name: 'is not set' }).press('Space');
  await expect(band(page)).toContainText('the output is not seeded with 1');
  await play.showOutline();
  await expect(play.grad('a')).toContainText('right +6');
});

test('backward runs by hand, in a wrong order too, and says what that loses', async ({
  page,
  browserName,
}) => {
  const play = await opened(page, INNER);
  await play.graph.focus();
  await page.keyboard.press('b');
  await page.getByRole('button', { name: 'Begin by hand' }).click();
  await expect(band(page)).toContainText('nothing has run yet');

  // By key: on the output it seeds first.
  await play.graph.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('b');
  await expect(band(page)).toContainText('the output is seeded');
  await page.keyboard.press('b');
  await expect(band(page)).toContainText('seeded, then ran f');
  // By mouse, on the card.
  await play.click('d', 'button');
  await page.getByRole('button', { name: 'Run backward of e' }).click();

  const pressed = page.getByRole('region', { name: 'Pressed so far' });
  await expect(pressed.getByRole('listitem')).toHaveText([
    'Seed: f.grad = 1.',
    'f handed +1 on to d and e, times each slope.',
    'd ran before e: it handed on −8, and what that brings is not in it.',
    'e handed −6 on to a and d, times each slope.',
  ]);
  await expect(pressed).toContainText('−6 came to d after it had run, and was never handed on.');
  await expectAccessible(page, browserName);

  await pressed.getByRole('button', { name: 'Take the last back' }).click();
  await pressed.getByRole('button', { name: 'Take the last back' }).click();
  await page.getByRole('button', { name: 'Run backward of e' }).click();
  await page.getByRole('button', { name: 'Run backward of d' }).click();
  await expect(page.getByText('Every gradient is there, and every one is right.')).toBeVisible();

  await play.showOutline();
  await play.setLeaf('b', '5');
  await page.getByRole('tab', { name: 'Explore' }).click();
  await page.getByRole('button', { name: 'Reset gradients' }).click();
  await expect(band(page)).toContainText('nothing has run yet');
  await page.getByRole('button', { name: 'Reset graph' }).click();
  await page.getByRole('button', { name: 'Leave' }).click();
  await expect(band(page)).toHaveCount(0);
  await play.showOutline();
  await expect(play.leaf('b')).toHaveValue('3');
  await expect(play.grad('a')).toHaveText('−48');
});

test('a run is pinned, and what changes then says what it was', async ({ page, browserName }) => {
  const play = await opened(page, TWICE);
  await explore(page, 'Compare two runs');
  await page.getByRole('button', { name: 'Pin this run' }).click();
  await expect(page.getByText('Nothing differs yet. Change a number.').first()).toBeVisible();
  await play.showOutline();
  await play.setLeaf('a', '4');
  await expect(play.data('f')).toContainText('was −6, by +90');
  await page
    .getByRole('region', { name: 'Pinned run' })
    .getByRole('button', { name: 'Show all' })
    .click();
  const table = page.getByRole('table', { name: 'What differs from the pinned run' });
  await expect(table.getByRole('row').nth(1)).toHaveText(/f\s*data\s*−6\s*84\s*\+90/);
  await expectAccessible(page, browserName);
  await page.getByRole('article').getByRole('button', { name: 'Unpin' }).click();
  await play.showOutline();
  await expect(play.data('f')).toHaveText('84');
});
