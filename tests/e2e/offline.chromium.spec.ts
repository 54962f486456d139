/** Offline use. Only Chromium can be told that the network is gone. */
import { expect, test } from './guard';
import { PlayPage } from './page';

test.use({ serviceWorkers: 'allow' });

test('opens without a network once it was open with one, with the work that was done', async ({
  page,
  context,
}) => {
  const play = await new PlayPage(page).open();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await play.setLeaf('x1', '3');
  await expect(play.data('mul1')).toHaveText('−9');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await context.setOffline(true);
  await page.reload();
  await play.showOutline();
  await expect(play.data('mul1')).toHaveText('−9');
  await page.getByRole('button', { name: 'Tidy up' }).click();
  await expect(play.undo).toHaveAttribute('title', /tidy up/);
  await page.getByRole('button', { name: 'Check gradients' }).click();
  const inspector = page.getByRole('region', { name: 'Inspector' });
  await expect(inspector.getByText('All 5 gradients agree')).toBeVisible();
  await page.getByRole('button', { name: 'Previous step' }).click();
  await expect(page.getByRole('status', { name: 'Step' })).toContainText('Backward');
  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('menuitem', { name: 'Examples…' }).click();
  await expect(page.getByRole('dialog', { name: 'Examples' })).toBeVisible();
});
