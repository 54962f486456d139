/** The outline: the whole editor as a table, by keyboard and by ear. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** The table with its numbers. */
async function opened(page: Page): Promise<Locator> {
  await page.goto('./');
  await new PlayPage(page).showOutline();
  const outline = page.getByRole('table', { name: 'Outline', exact: true });
  await expect(rowOf(outline, 'o')).toContainText('+1');
  return outline;
}

const rowOf = (outline: Locator, id: string): Locator =>
  outline
    .getByRole('row')
    .filter({ has: outline.page().getByRole('rowheader', { name: id, exact: true }) });

const nameOf = (outline: Locator, id: string): Locator =>
  outline.getByRole('button', { name: id, exact: true });

test('says of each node what it is, what goes in and what comes out', async ({ page }) => {
  const outline = await opened(page);
  await expect(outline.getByRole('columnheader')).toHaveText([
    'Name',
    'Op',
    'Inputs',
    'Data',
    'Grad',
  ]);
  await expect(rowOf(outline, 'w1')).toMatchAriaSnapshot(`
    - row:
      - rowheader "w1"
      - cell:
        - combobox "Op of w1":
          - option "input"
          - option "parameter" [selected]
          - option "constant"
      - cell
      - cell:
        - textbox "Data of w1": −3
      - cell:
        - button "+1, Grad of w1. Why?"
  `);
  await expect(rowOf(outline, 'mul1')).toMatchAriaSnapshot(`
    - row:
      - rowheader "mul1"
      - cell:
        - combobox "Op of mul1"
      - cell:
        - combobox "Input 1 of mul1"
        - combobox "Input 2 of mul1"
      - cell:
        - button "−6, Data of mul1. Why?"
      - cell:
        - button "+0.5, Grad of mul1. Why?"
  `);
  await expect(nameOf(outline, 'mul1')).toHaveAccessibleDescription(/Enter or F2 renames/);
});

test('renames, rewires, changes ops and deletes, and takes it all back', async ({ page }) => {
  const outline = await opened(page);
  await nameOf(outline, 'mul1').focus();
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: 'Name of mul1' }).fill('first');
  await page.keyboard.press('Enter');
  await expect(nameOf(outline, 'first')).toBeFocused();
  await outline.getByRole('combobox', { name: 'Op of first' }).selectOption('sub');
  await expect(rowOf(outline, 'first')).toContainText('5');
  await outline.getByRole('combobox', { name: 'Input 1 of first' }).selectOption('w1');
  await outline.getByRole('combobox', { name: 'Input 2 of first' }).selectOption('x1');
  await expect(rowOf(outline, 'first')).toContainText('−5');
  await nameOf(outline, 'w2').focus();
  await page.keyboard.press('Delete');
  await expect(rowOf(outline, 'w2')).toHaveCount(0);
  await expect(nameOf(outline, 'mul2')).toBeFocused();
  await expect(rowOf(outline, 'mul2')).toContainText('incomplete');
  for (let step = 0; step < 5; step += 1) {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
  }
  await expect(rowOf(outline, 'mul1')).toContainText('−6');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('offers to an input only nodes that close no loop', async ({ page }) => {
  const outline = await opened(page);
  const choices = outline.getByRole('combobox', { name: 'Input 1 of add1' }).getByRole('option');
  await expect(choices).toHaveText(['open', 'x1', 'w1', 'mul1', 'x2', 'w2', 'mul2', 'b']);
});

test('says why a name is refused, and keeps it until it is mended', async ({ page }) => {
  const outline = await opened(page);
  await nameOf(outline, 'mul1').press('Enter');
  const field = page.getByRole('textbox', { name: 'Name of mul1' });
  await field.fill('b');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/b/);
  await page.keyboard.press('Escape');
  await expect(nameOf(outline, 'mul1')).toBeFocused();
});

test('walks by arrows, and selects what the focus is on', async ({ page }) => {
  const outline = await opened(page);
  await nameOf(outline, 'w1').focus();
  await page.keyboard.press('ArrowDown');
  await expect(nameOf(outline, 'mul1')).toBeFocused();
  await expect(rowOf(outline, 'mul1')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('textbox', { name: 'Formula' })).toHaveValue('mul1 = x1*w1');
  await page.keyboard.press('End');
  await expect(nameOf(outline, 'o')).toBeFocused();
  await expect(rowOf(outline, 'mul1')).not.toHaveAttribute('aria-current');
});
