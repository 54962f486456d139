/** Where numbers come from: shares and their wires, the chain rule, sums over paths, forward mode. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** u is used twice, so two paths lead from a to L, with 36 and 42 on them. */
const SHARED = 'u = 3*a\np = 7*u\nq = 2*u\nL = p*q';

async function opened(page: Page, formula: string): Promise<PlayPage> {
  const play = await new PlayPage(page).open();
  await play.formula.fill(formula);
  return play;
}

async function inspect(play: PlayPage, id: string): Promise<void> {
  await play.showOutline();
  await play.outline.getByRole('button', { name: id, exact: true }).click();
  await play.showInspector();
  await expect(play.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue(id);
}

async function experiment(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name: 'Explore' }).click();
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** The list is made when it is about to open. */
async function choose(panel: Locator, name: string, id: string): Promise<void> {
  const list = panel.getByRole('combobox', { name, exact: true });
  await list.focus();
  await list.selectOption(id);
}

const violationsOf = async (page: Page) =>
  (await new AxeBuilder({ page }).include('#panel-right').analyze()).violations;

test('leads from each share to its wire, and writes the chain rule out', async ({
  page,
  browserName,
}) => {
  const play = await opened(page, 'p = x*x\ny = tanh(p + 3*x)\nx = 0.5');
  await inspect(play, 'x');
  const shares = play.inspector.getByRole('region', { name: 'Where the gradient comes from' });
  await expect(shares).toContainText('x moves y along 3 wires, so the shares add up.');

  const chain = play.inspector.getByText('The chain rule, written out');
  await chain.press('Enter');
  const maths = play.inspector.getByRole('group', { name: 'The chain rule for x' });
  await expect(maths.locator('math')).toContainText('input 2');
  await expect(maths.locator('annotation')).toContainText(
    String.raw`\frac{\partial y}{\partial x} &= \left.\frac{\partial p}{\partial x}\right|_{\text{input 1}}`,
  );
  await expect(maths.locator('annotation')).toContainText('{+0.4552}');
  await expect(chain).toBeFocused();
  if (browserName === 'chromium') expect(await violationsOf(page)).toEqual([]);

  await shares.getByRole('button', { name: 'The wire from x to p, input 2' }).press('Enter');
  await expect(play.inspector.getByRole('heading')).toHaveText(/x → p input 2/);
  await expect(play.inspector).toContainText('local × upstream = contribution');
  const wire = page.getByRole('group', { name: 'The chain rule along the wire from x to p' });
  await expect(wire.locator('annotation')).toContainText(String.raw`\frac{\partial y}{\partial p}`);
});

test('adds up over all paths, and counts them where they are too many', async ({
  page,
  browserName,
}) => {
  const play = await opened(page, `${SHARED}\na = 2`);
  await inspect(play, 'a');
  await play.inspector.getByRole('button', { name: 'Sum over paths' }).click();
  const panel = page.getByRole('region', { name: 'Experiments' });
  await expect(panel).toContainText('2 paths lead from a to L.');

  const next = panel.getByRole('button', { name: 'Next path' });
  await next.press('Enter');
  await expect(panel).toContainText('path 1 of 2');
  await expect(panel.getByRole('button', { name: 'a → u → p → L' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(panel).toContainText(/sum so far\s*\+252/);
  await next.press('Enter');
  await expect(panel).toContainText(/sum of all = ∂L\/∂a\s*\+504/);
  if (browserName === 'chromium') expect(await violationsOf(page)).toEqual([]);

  await choose(panel, 'To', 'p');
  await expect(panel).toContainText('One path leads from a to p.');

  const doublings = Array.from({ length: 60 }, (_, step) => `b${step + 1} = b${step} + b${step}`);
  await play.formula.fill(doublings.join('\n'));
  await expect(panel).toContainText('About 1.15 × 10¹⁸ paths lead from b0 to b60.');
  await expect(panel).toContainText('The first 100 paths of about 1.15 × 10¹⁸ are listed');
  await expect(panel.getByText('120', { exact: true })).toBeVisible();
});

test('carries a derivative forward, beside backward, and counts what each way costs', async ({
  page,
  browserName,
}) => {
  await opened(page, `${SHARED}\na = 2`);
  await experiment(page, 'Forward mode');
  const panel = page.getByRole('region', { name: 'Experiments' });
  await expect(panel).toContainText(/forward from a, at L\s*\+504/);
  await expect(panel).toContainText(/backward from L, at a\s*\+504/);
  const sweep = panel.getByRole('table', { name: 'What one sweep gives' });
  await expect(sweep.getByRole('row', { name: /^q/ })).toHaveText(/q\s*\+6\s*\+42/);
  const work = panel.getByRole('table', { name: 'The gradient of L by 1 leaf' });
  await expect(work.getByRole('row', { name: /^Reverse mode/ })).toContainText('1 sweep');
  await expect(work.getByRole('row', { name: /^Central differences/ })).toContainText('2 passes');
  if (browserName === 'chromium') expect(await violationsOf(page)).toEqual([]);

  await choose(panel, 'Forward from', 'u');
  await expect(panel).toContainText(/forward from u, at L\s*\+168/);
});

test('says under other rules, and at a step, why shares do not add up', async ({ page }) => {
  const play = await opened(page, 'y = x*x + 3*x\nx = 2');
  await experiment(page, 'Break it');
  await page.getByText('overwrite', { exact: true }).click();
  await inspect(play, 'x');
  await expect(play.inspector).toContainText('sum of the shares');
  await expect(play.inspector).toContainText('Here gradients overwrite each other');
  await play.undo.click();
  await inspect(play, 'x');
  await expect(play.inspector).toContainText('x moves y along 3 wires, so the shares add up.');
  await page.getByRole('button', { name: 'First step' }).click();
  await expect(play.inspector).toContainText('At this step 0 of 3 shares have come back.');
});
