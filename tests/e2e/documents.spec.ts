/** Documents: several of them, kept in the browser, in one tab and in two. */
import { expect, test } from './guard';
import { PlayPage } from './page';

test('documents are made, named, copied, deleted, brought back and opened again', async ({
  page,
}) => {
  test.slow();
  const play = await new PlayPage(page).openEmpty();
  const title = page.getByRole('textbox', { name: 'Title' });
  await play.formula.fill('y = 2*x');
  await title.fill('First');
  await play.choose('Duplicate');
  await expect(title).toHaveValue('First (copy)');
  await play.formula.fill('y = 3*x');
  await expect(play.data('y')).toHaveText('3');
  await play.choose('Rename');
  await expect(title).toBeFocused();
  await title.fill('Second');
  await play.choose('Delete');
  const notice = page.getByRole('group', { name: 'Notice' });
  await expect(notice).toContainText('“Second” was deleted.');
  await expect(title).not.toHaveValue('Second');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Second');
  await expect(play.data('y')).toHaveText('3');
  await expect(play.undo).toBeEnabled();
  await play.choose(/^First/);
  await expect(play.data('y')).toHaveText('2');
  await page.reload();
  await expect(title).toHaveValue('First');
  await play.showOutline();
  await expect(play.data('y')).toHaveText('2');
});

test('a graph is copied in one tab and pasted in another', async ({ page, context }) => {
  const play = await new PlayPage(page).open();
  const other = await new PlayPage(await context.newPage()).open();
  await other.choose('New graph');
  await expect(other.page.getByText('An empty page')).toBeVisible();
  await page.bringToFront();
  await play.graph.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page.locator('[aria-live]').filter({ hasText: 'Copied 10 cards.' })).toBeAttached();
  await other.page.bringToFront();
  await other.graph.focus();
  await other.page.keyboard.press('ControlOrMeta+v');
  await expect(other.data('o')).toHaveText('0.7071');
  await expect(other.outline.getByRole('row')).toHaveCount(11);
  await other.undo.click();
  await expect(other.page.getByText('An empty page')).toBeVisible();
  await other.page.close();
});

test('two tabs with one document do not destroy what the other made', async ({ page, context }) => {
  const play = await new PlayPage(page).openEmpty();
  const title = page.getByRole('textbox', { name: 'Title' });
  await play.formula.fill('y = 2*x');
  await title.fill('Shared');
  // Leaving the page keeps what was done last.
  await page.reload();
  await expect(title).toHaveValue('Shared');
  const other = new PlayPage(await context.newPage());
  await other.page.goto('./');
  await other.showOutline();
  await expect(other.page.getByRole('status', { name: 'Calculation' })).toContainText(
    '“Shared” is open in another tab, so this is a copy.',
  );
  await other.formula.fill('y = 7*x');
  await expect(other.data('y')).toHaveText('7');
  await page.bringToFront();
  await page.reload();
  await expect(title).toHaveValue('Shared');
  await play.showOutline();
  await expect(play.data('y')).toHaveText('2');
  await other.page.close();
});
