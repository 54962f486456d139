/** The system's clipboard, which Firefox's protocol does not offer here. */
import { expect, test } from './guard';

test('copies are pasted beside what they were copied from', async ({ page }) => {
  await page.goto('./');
  const graph = page.getByRole('application', { name: 'Graph' });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
  const says = (sentence: string | RegExp) =>
    expect(page.locator('[aria-live]').filter({ hasText: sentence }).first()).toBeAttached();
  await graph.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Control+c');
  await says('Copied o.');
  await page.keyboard.press('Control+v');
  await says('Done: paste.');
  await expect(page.getByText('11 nodes')).toBeVisible();
  await page.keyboard.press('Control+x');
  await says(/Done: cut o/);
  await expect(page.getByText('10 nodes')).toBeVisible();
});
