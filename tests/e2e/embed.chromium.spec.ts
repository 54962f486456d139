/** An embedded graph under fingers, which only Chromium can be told to pretend; and for everybody. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './guard';
import type { Place } from './page';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 400, height: 700 } });

const STEPS = 8;

/** Several fingers at once, each from one place to another. */
async function slide(page: Page, ways: readonly (readonly [Place, Place])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        type === 'touchEnd'
          ? []
          : ways.map(([from, to], id) => ({
              id,
              x: from.x + (to.x - from.x) * share,
              y: from.y + (to.y - from.y) * share,
            })),
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', step / STEPS);
  await touch('touchEnd', 1);
  await session.detach();
}

test('one finger scrolls the page around until the graph is tapped; two are the graph’s', async ({
  page,
}) => {
  await page.goto('./embed-sample/');
  const led = page.frameLocator('#led');
  await expect(led.getByRole('heading')).toHaveText('Neuron');
  // What two fingers do comes after the picture.
  await page.waitForLoadState('networkidle');
  await page.locator('#led').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
  const canvas = led.locator('[data-view]');
  const view = () => canvas.getAttribute('data-view');
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  const box = (await page.locator('#led').boundingBox())!;
  const at = (x: number, y: number): Place => ({ x: box.x + x, y: box.y + y });
  const [stood, before] = [await scrolled(), await view()];

  await slide(page, [
    [at(100, 110), at(60, 110)],
    [at(200, 150), at(260, 150)],
  ]);
  await expect.poll(view).not.toBe(before);
  expect(await scrolled()).toBe(stood);

  const seen = await view();
  await slide(page, [[at(180, 160), at(180, 60)]]);
  await expect.poll(scrolled).not.toBe(stood);
  expect(await view()).toBe(seen);
  await expect(led.getByText('two fingers')).toBeVisible();

  // A finger that let go leaves the page gliding.
  await expect
    .poll(async () => {
      const was = await scrolled();
      await page.waitForTimeout(100);
      return (await scrolled()) - was;
    })
    .toBe(0);
  const after = (await page.locator('#led').boundingBox())!;
  const blank = { x: after.x + 20, y: after.y + after.height - 20 };
  await page.touchscreen.tap(blank.x, blank.y);
  // Whose the next finger is, the browser knows once it has drawn the focus.
  await expect(led.getByRole('application', { name: 'Graph' })).toBeFocused();
  await canvas.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const rested = await scrolled();
  await slide(page, [[blank, { x: blank.x, y: blank.y - 60 }]]);
  await expect.poll(view).not.toBe(seen);
  expect(await scrolled()).toBe(rested);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong in an embedded graph in the ${theme} theme`, async ({ page }) => {
    await page.goto(`./embed/?theme=${theme}#e=y%3Dx*3;x%3D2`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.getByRole('application', { name: 'Graph' }).press('Home');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
