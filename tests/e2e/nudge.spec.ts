/** What the output really does: nudges of one leaf, the error over h, steps along the gradient. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

const result = (page: Page, term: RegExp | string) =>
  page.getByRole('tabpanel', { name: 'Explore' }).locator('dl > div').filter({ hasText: term });

/** By keyboard alone, from the tabs on. */
async function explore(page: Page, title: string): Promise<void> {
  const tab = page.getByRole('tab', { name: 'Explore' });
  if (!(await tab.isVisible())) await page.getByRole('button', { name: 'Details panel' }).click();
  await tab.press('Enter');
  await page.getByRole('button', { name: title, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

/** To a power of ten: four places of the slider each. */
async function setH(page: Page, exponent: number): Promise<void> {
  await page.getByRole('slider', { name: /^h,/ }).fill(String(-4 * exponent));
}

test('a gradient is measured, with truncation for a large h and rounding for a small one', async ({
  page,
  browserName,
}) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('f = tanh(2*x + 3); x = 1');
  await play.formula.press('Enter');
  await explore(page, 'Nudge test');
  const panel = page.getByRole('tabpanel', { name: 'Explore' });
  await expect(page.getByRole('combobox', { name: 'Leaf' })).toHaveValue('x');
  const measured = page.getByRole('table', { name: 'The gradient, measured' });

  const slider = page.getByRole('slider', { name: /^h,/ });
  for (let press = 0; press < 8; press += 1) await slider.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', 'h is 0.1');
  await expect(panel).toContainText('Here truncation rules');
  await expect(result(page, 'Foretold')).toContainText('+0.00003632');

  await setH(page, -6);
  await expect(slider).toHaveAttribute('aria-valuetext', 'h is 1e−6');
  const central = measured.getByRole('row', { name: /^Central/ });
  await expect(measured.getByRole('row', { name: /^Backprop/ })).toContainText('+0.0003632');
  await expect(central).toContainText('+0.0003632');
  const error = await central.getByRole('cell').last().locator('[data-exact]').textContent();
  expect(error).toMatch(/e−1[01]/);

  await setH(page, -12);
  await expect(panel).toContainText('Here rounding rules');
  await setH(page, -15);
  await expect(panel).toContainText('Rounding lets x move by');
  await expect(page.getByRole('img', { name: /Errors of both differences/ })).toBeVisible();
  await panel.getByText('As a table').click();
  await expect(panel.getByRole('table', { name: 'Error over h' }).getByRole('row')).toHaveCount(17);
  if (browserName === 'chromium') {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }
});

test('all leaves of L follow the gradient, up to −7.286496, and back by one undo', async ({
  page,
  browserName,
}) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2');
  await play.formula.press('Enter');
  await explore(page, 'Follow the gradient');
  await page.getByRole('button', { name: 'All', exact: true }).press('Enter');
  const then = result(page, 'L then').locator('[data-exact]');
  const stepped = async () => Number(await then.getAttribute('data-exact'));
  await expect(result(page, 'L now')).toContainText('−8');
  await expect(then).toHaveText('−7.286');
  expect(await stepped()).toBeCloseTo(-7.286496, 12);
  await expect(result(page, 'Straight line')).toContainText('−7.28');

  await page.getByRole('radio', { name: 'Down' }).press('Space');
  await expect(then).toHaveText('−8.726');
  await page.getByRole('textbox', { name: 'Step' }).fill('1');
  await page.getByRole('radio', { name: 'Up' }).press('Space');
  await expect(then).toHaveText('−96');
  await expect(result(page, 'Straight line')).toContainText('64');
  await expect(page.getByText('So far out the line says little')).toBeVisible();
  await page.getByRole('textbox', { name: 'Step' }).fill('0.01');

  await page.getByRole('checkbox', { name: 'c moves' }).press('Space');
  await expect(then).toHaveText('−7.326');
  await page.getByRole('checkbox', { name: 'c moves' }).press('Space');
  await expect(then).toHaveText('−7.286');
  if (browserName === 'chromium') {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }

  await page.getByRole('button', { name: 'Move the leaves' }).press('Enter');
  await expect(result(page, 'L now')).toContainText('−7.286');
  await play.showOutline();
  await expect(play.leaf('a')).toHaveValue('2.06');
  await expect(play.leaf('f')).toHaveValue('−1.96');
  await play.undo.click();
  await expect(play.leaf('a')).toHaveValue('2');
  await expect(play.data('L')).toHaveText('−8');
});

test('the gradient check says its h, and knows a kink', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('y = relu(x) * w; x = 0; w = 2');
  await play.formula.press('Enter');
  await page.getByRole('button', { name: 'Check gradients' }).click();
  const table = play.inspector.getByRole('table', { name: 'Gradient check' });
  await expect(table.getByRole('row', { name: /^x/ })).toContainText('kink');
  await expect(table.getByRole('row', { name: /^w/ })).toContainText('agrees');
  const h = play.inspector.getByRole('combobox', { name: /^Moved by/ });
  await expect(h).toHaveValue('0.000001');
  await h.selectOption('0.001');
  await expect(h).toHaveValue('0.001');
  await expect(table.getByRole('row', { name: /^x/ })).toContainText('kink');
});
