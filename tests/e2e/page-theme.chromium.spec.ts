/** The page in a system that turns dark, which only Chromium can be told to pretend. */
import { expect, test } from './guard';
import { PlayPage } from './page';

test('the theme follows the system until another is chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  const play = await new PlayPage(page).open();
  const light = await play.paper();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => play.paper()).not.toBe(light);
  const dark = await play.paper();
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  await expect.poll(() => play.paper()).toBe(light);
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(() => play.paper()).toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => play.paper()).toBe(dark);
});
