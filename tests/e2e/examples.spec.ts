/** Examples are opened and tidied up: by the layout worker, and where it cannot be loaded. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { EXAMPLES } from '../../src/lib/examples';
import { learnTheRest, text } from '../../src/lib/messages';
import { expect, test } from './guard';
import { PlayPage } from './page';

await learnTheRest();

const ELK_SCRIPT = /\/workers\/elk-worker-[^/]+\.js$/;

async function openGallery(page: Page) {
  await page.goto('./');
  await new PlayPage(page).isReady();
  await page.getByRole('button', { name: text('documents'), exact: true }).click();
  await page.getByRole('menuitem', { name: text('document-examples') }).click();
  const gallery = page.getByRole('dialog', { name: text('gallery-title') });
  await expect(gallery).toBeVisible();
  return gallery;
}

async function openExample(page: Page, key: string): Promise<void> {
  const { title = '' } = EXAMPLES.find((example) => example.key === key)!.document;
  const gallery = await openGallery(page);
  await gallery.getByRole('button', { name: title }).first().click();
  await expect(gallery).toBeHidden();
  await expect(said(page)).toContainText(title);
}

/** What the live regions say. */
const said = (page: Page) => page.locator('[aria-live=polite]').filter({ hasText: /\S/ });
const tidyUp = (page: Page) => page.getByRole('button', { name: 'Tidy up', exact: true });
const undo = (page: Page) => page.getByRole('button', { name: 'Undo', exact: true });
const formula = (page: Page) => page.getByRole('textbox', { name: 'Formula', exact: true });

test('the gallery shows every example, and axe finds nothing wrong in it', async ({ page }) => {
  const gallery = await openGallery(page);
  await expect(gallery.getByRole('listitem')).toHaveCount(EXAMPLES.length);
  expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(gallery).toBeHidden();
  await expect(page.getByRole('button', { name: text('documents'), exact: true })).toBeFocused();
});

test('an example opens as a document of its own, with its sentence', async ({ page }) => {
  await openExample(page, 'shared');
  await expect(formula(page)).toHaveValue(/f = d\*e/);
  await expect(page.getByText(text('example-shared')).first()).toBeVisible();
  await expect(undo(page)).toBeDisabled();
});

test('tidying up is done by its own worker, and is one step to undo', async ({ page }) => {
  await openExample(page, 'network');
  const script = page.waitForRequest(ELK_SCRIPT);
  await tidyUp(page).click();
  await script;
  await expect(said(page).filter({ hasText: text('tidied') })).toBeAttached();
  await undo(page).click();
  await expect(undo(page)).toBeDisabled();
});

test('where the layout worker cannot be loaded, a plainer layout comes', async ({
  page,
  complaints,
}) => {
  await page.route(ELK_SCRIPT, (route) => route.abort());
  await openExample(page, 'paths');
  await tidyUp(page).click();
  await expect(said(page).filter({ hasText: text('tidied') })).toBeAttached();
  await expect(undo(page)).toBeEnabled();
  complaints.splice(0);
});
