/** What only Chromium lets a test see: the clipboard, the system's own sheet, what is downloaded. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './guard';
import { PlayPage } from './page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('on a phone a link is copied, handed to the system, or saved as a file', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const share = (shared: ShareData) => {
      document.documentElement.dataset.shared = `${shared.title} ${shared.url}`;
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'share', { value: share });
  });
  await page.goto('./');
  await new PlayPage(page).isReady();
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Share' }).click();
  const share = page.getByRole('dialog', { name: 'Share this graph' });
  const link = share.getByRole('textbox', { name: 'Link' });
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(share.getByRole('button', { name: 'Copied' })).toBeVisible();
  const address = await link.inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
  await share.getByRole('button', { name: 'Share by…' }).click();
  const shared = page.locator('html');
  await expect(shared).toHaveAttribute('data-shared', `Neuron with tanh ${address}`);
  await share.getByRole('switch', { name: 'Read-only' }).click();
  const saving = page.waitForEvent('download');
  await share.getByRole('button', { name: 'Save as file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toBe('Neuron-with-tanh.wiregrad.json');
  const saved = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({ title: 'Neuron with tanh', view: { locked: true } });
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveAttribute('readonly');
});
