/** The inspector: every number down to where it comes from. */
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' });
const formula = (page: Page) => page.getByRole('textbox', { name: 'Formula', exact: true });

/** Selects by the outline, looks by the inspector. */
async function inspect(page: Page, id: string) {
  await page.getByRole('tab', { name: 'Outline' }).click();
  await page.getByRole('button', { name: id, exact: true }).first().click();
  await page.getByRole('tab', { name: 'Inspect' }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue(id);
}

async function opened(page: Page) {
  await page.goto('./');
  await new PlayPage(page).showInspector();
  await expect(inspector(page)).toContainText('0.7071');
}

test('lists the wires whose shares add up to the gradient', async ({ page }) => {
  await opened(page);
  await formula(page).fill('y = x*x + 3*x\nx = 2');
  await inspect(page, 'x');
  const from = inspector(page).getByRole('region', { name: 'Where the gradient comes from' });
  await expect(from.getByRole('button', { name: /Why/ })).toHaveText(['+2', '+2', '+3']);
  await expect(from).toContainText('sum = grad');
  await expect(from).toContainText('+7');
  await expect(from).toContainText('x moves y along 3 wires');
});

test('shows the formula and the slopes with their numbers', async ({ page }) => {
  await opened(page);
  await inspect(page, 'o');
  await expect(inspector(page)).toContainText('o = tanh(add2)');
  await expect(inspector(page)).toContainText('∂o/∂add2 = 1 − o² = 1 − 0.7071² = 0.5');
  await inspect(page, 'mul1');
  await expect(inspector(page)).toContainText('= 2 × (−3)');
  await expect(inspector(page)).toContainText('∂mul1/∂x1 = w1 = −3');
});

test('answers why, and leads to what a number came from', async ({ page }) => {
  await opened(page);
  await inspect(page, 'mul1');
  const number = inspector(page).getByRole('button', { name: '+0.5, Grad of mul1. Why?' });
  await number.click();
  const answer = page.getByRole('dialog', { name: 'Why this number' });
  await expect(answer).toContainText('local × upstream = contribution');
  await page.keyboard.press('Escape');
  await expect(answer).toBeHidden();
  await expect(number).toBeFocused();
  await inspector(page).getByRole('button', { name: '−6, Data of mul1. Why?' }).click();
  await expect(answer).toContainText('= 2 × (−3)');
  await answer.getByRole('button', { name: 'x1', exact: true }).click();
  await expect(inspector(page).getByRole('textbox', { name: 'Name' })).toHaveValue('x1');
  await expect(inspector(page)).toBeFocused();
});

test('changes a leaf by its slider and by a drag, which Escape takes back', async ({ page }) => {
  await opened(page);
  await inspect(page, 'x1');
  const field = inspector(page).getByRole('textbox', { name: 'Data of x1' });
  await inspector(page).getByRole('slider', { name: 'Slider of x1' }).press('ArrowRight');
  await expect(field).toHaveValue('2.1');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(field).toHaveValue('2');
  const box = (await field.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 40, y, { steps: 5 });
  await expect(field).toHaveValue('3');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('2');
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('holds every gradient against what the output does', async ({ page }) => {
  await opened(page);
  await page.getByRole('button', { name: 'Check gradients', exact: true }).click();
  const check = page.getByRole('table', { name: 'Gradient check' });
  await expect(check.getByRole('row')).toHaveCount(6);
  await expect(inspector(page)).toContainText('All 5 gradients agree.');
  await expect(check.getByRole('row', { name: /x1/ })).toContainText('agrees');
});

test('lets the formula bar say the selected node, and changes it there', async ({ page }) => {
  await opened(page);
  await inspect(page, 'add1');
  await expect(formula(page)).toHaveValue('add1 = x1*w1 + x2*w2');
  await formula(page).fill('add1 = x1*w1 - x2*w2');
  await expect(inspector(page)).toContainText('add1 = mul1 − mul2');
  await page.getByRole('button', { name: 'Whole graph', exact: true }).click();
  await expect(formula(page)).toHaveValue('add1 = x1*w1 - x2*w2\no = tanh(add1 + b)');
});
