/** Pages to read, one for each example: what chats and search engines find, and the way into play. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guard';
import { PlayPage } from './page';

const TITLE = 'L = (a·b + c)·f';

test('an example is read on a page of its own, without the playground, and opened there', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./examples/');
  await page.getByRole('link', { name: TITLE }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  await expect(page.getByRole('row', { name: /^L ×/ })).toContainText('−8');

  const picture = page.getByRole('img', { name: `The graph of ${TITLE}` });
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(1200);
  const said = (name: string) =>
    page.locator(`meta[property="og:${name}"]`).getAttribute('content');
  expect(await said('title')).toBe(`${TITLE} · wiregrad`);
  expect(await said('image')).toMatch(/picture\.png$/);
  expect(await page.locator('script[src*=_app], script:not([src])').count()).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const tooWide = () =>
    page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
  expect(await tooWide()).toBe(0);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Open in the playground' }).click();
  const play = new PlayPage(page);
  await play.showOutline();
  await expect(play.data('L')).toHaveText('−8');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(TITLE);
});
