/** Ops themselves: one of one's own, ops made of simpler ones, a graph that computes its gradients. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/lib/share';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** By keyboard alone, from the tabs on. */
async function explore(page: Page, title: string): Promise<void> {
  await page.getByRole('tab', { name: 'Explore' }).press('Enter');
  await page.getByRole('button', { name: title, exact: true }).press('Enter');
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
}

async function typed(play: PlayPage, formula: string): Promise<void> {
  await play.formula.fill(formula);
  await play.formula.press('Enter');
}

async function expectAccessible(page: Page, browserName: string): Promise<void> {
  if (browserName !== 'chromium') return;
  const { violations } = await new AxeBuilder({ page }).include('[role=tabpanel]').analyze();
  expect(violations).toEqual([]);
}

test('an op of one’s own is written, found wrong, worked out, used, checked and sent', async ({
  page,
  browserName,
}) => {
  const play = await new PlayPage(page).open();
  await typed(play, 'y = 2*x; x = 1.5');
  await play.palette.getByRole('button', { name: 'Define an op of your own' }).press('Enter');
  const panel = page.getByRole('tabpanel', { name: 'Explore' });
  const save = panel.getByRole('button', { name: 'Save to this graph' });
  await panel.getByRole('textbox', { name: 'Name' }).fill('tanh');
  await expect(panel).toContainText('tanh is there for every graph');
  await panel.getByRole('textbox', { name: 'Name' }).fill('cube');
  await panel.getByRole('textbox', { name: 'Symbol' }).fill('x³');
  await panel.getByRole('textbox', { name: 'cube(x) =' }).fill('x**3 +');
  await expect(panel).toContainText('column 7: expected a number');
  await expect(save).toBeDisabled();
  await panel.getByRole('textbox', { name: 'cube(x) =' }).fill('x**3');
  const slope = panel.getByRole('textbox', { name: '∂cube/∂x =' });
  await slope.fill('3 * x');
  await expect(panel).toContainText(/The slope is wrong at \d+ of \d+ points/);
  await expect(panel).toContainText(/By x, at x = .*: it says .*, measured/);
  await expect(panel.getByRole('img', { name: /^Curves of the value/ })).toBeVisible();
  await expectAccessible(page, browserName);

  // A wrong slope may be saved: the gradient check finds it.
  await save.press('Enter');
  await expect(panel.getByRole('button', { name: 'Add a node of cube' })).toBeFocused();
  const tile = play.palette.getByRole('button', { name: 'cube', exact: true });
  await expect(tile).toHaveText('x³');
  await play.showOutline();
  await typed(play, 'y = cube(2*x); x = 1.5');
  await expect(play.data('y')).toHaveText('27');
  await expect(play.grad('x')).toHaveText('+18');
  await page.getByRole('button', { name: 'Check gradients' }).click();
  await expect(play.inspector.getByRole('row', { name: /^x/ })).toContainText('54');

  await page.getByRole('tab', { name: 'Explore' }).press('Enter');
  await panel.getByRole('button', { name: 'Edit cube' }).press('Enter');
  await expect(panel.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await expect(panel.getByRole('button', { name: 'Delete' })).toBeDisabled();
  await expect(panel).toContainText('One node computes it');
  await panel.getByRole('button', { name: 'Work out the slope by x' }).press('Enter');
  await expect(slope).toHaveValue('3 * x**2');
  await expect(panel).toContainText(/agrees with the measured one at all \d+ points/);
  await panel.getByRole('button', { name: 'Save the change' }).press('Enter');
  await play.showOutline();
  await expect(play.grad('x')).toHaveText('+54');

  const link = encodeLink(await play.document());
  if (!link.ok) throw new Error('the graph fits into a link');
  await page.goto('about:blank');
  await page.goto(`./#${link.value.fragment}`);
  await expect(tile).toHaveText('x³');
  await play.showOutline();
  await expect(play.grad('x')).toHaveText('+54');
});

test('tanh is unfolded, says where it differs, and is folded back while nobody edits it', async ({
  page,
  browserName,
}) => {
  const play = await new PlayPage(page).open();
  await typed(play, 'y = tanh(x); x = 0.5');
  await expect(play.grad('x')).toHaveText('+0.7864');
  await play.graph.press('Home');
  await play.graph.press('u');
  await expect(play.row('exp1')).toBeVisible();
  await expect(play.data('y')).toHaveText('0.4621');
  await expect(play.grad('x')).toHaveText('+0.7864');
  await play.showInspector();
  await expect(play.inspector).toContainText('From about x = 355 on');
  await expect(play.inspector).toContainText('Here the two give the same: 0.4621');
  await expectAccessible(page, browserName);

  await play.undo.click();
  await play.showOutline();
  await play.setLeaf('x', '400');
  await expect(play.data('y')).toHaveText('1');
  await play.graph.press('Home');
  await play.graph.press('u');
  await expect(play.data('y')).toHaveText('NaN');
  await play.showInspector();
  await expect(play.inspector).toContainText('tanh itself gives 1, this gives NaN');
  await play.inspector.getByRole('button', { name: 'Fold back to tanh' }).press('Enter');
  await expect(play.inspector).toBeFocused();
  await play.showOutline();
  await expect(play.data('y')).toHaveText('1');
  await expect(play.row('exp1')).toHaveCount(0);

  await play.undo.click();
  await play.setLeaf('constant1', '3');
  await play.graph.focus();
  await play.graph.press('Home');
  await play.graph.press('Shift+U');
  await expect(page.getByText('no longer just tanh').first()).toBeVisible();
  await play.undoAll();
  await expect(play.data('o')).toHaveText('0.7071');
});

test('a graph is differentiated, and differentiated again', async ({ page, browserName }) => {
  const play = await new PlayPage(page).open();
  await typed(play, 'y = tanh(x); x = 0.5');
  await explore(page, 'Differentiate this graph');
  const panel = page.getByRole('tabpanel', { name: 'Explore' });
  await expect(panel).toContainText('Adds 3 nodes, and grad_x = ∂y/∂x becomes the output');
  await panel.getByRole('radio', { name: 'Step by step' }).press('Space');
  await expect(panel).toContainText('Adds 5 nodes');
  await panel.getByRole('radio', { name: 'Simplified' }).press('Space');
  await panel.getByRole('button', { name: 'Differentiate', exact: true }).press('Enter');
  await expect(panel).toContainText('grad_x_2 = ∂grad_x/∂x');
  await expectAccessible(page, browserName);
  await panel.getByRole('button', { name: 'Differentiate', exact: true }).press('Enter');
  await play.showOutline();
  await expect(play.data('grad_x')).toHaveText('0.7864');
  // tanh'' = −2 tanh (1 − tanh²), which is also what backward makes of the first derivative.
  await expect(play.data('grad_x_2')).toHaveText('−0.7269');
  await play.undo.click();
  await expect(play.grad('x')).toHaveText('−0.7269');
  await play.undo.click();
  await expect(play.grad('x')).toHaveText('+0.7864');

  await typed(play, 'y = relu(x) + b; x = 2; b = 1; far = 3');
  await page.getByRole('tab', { name: 'Explore' }).press('Enter');
  await expect(panel.getByRole('region', { name: 'To know of this derivative' })).toContainText(
    /its slope jumps at a kink/,
  );
});
