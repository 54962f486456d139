/** Walking through the pass on a phone, and without motion: only Chromium can be told to pretend both. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guard';
import { PlayPage } from './page';

test.use({
  hasTouch: true,
  viewport: { width: 390, height: 844 },
  contextOptions: { reducedMotion: 'reduce' },
});

test('a finger drags along the timeline, and no dots travel where motion is unwanted', async ({
  page,
}) => {
  await page.goto('./');
  const play = new PlayPage(page);
  await play.isReady();
  const sentence = page.getByRole('status', { name: 'Step' });
  const timeline = page.getByRole('slider', { name: 'Timeline' });
  await expect(sentence).toContainText('The whole pass.');

  const { x, y, width, height } = (await timeline.boundingBox())!;
  expect(height).toBeGreaterThanOrEqual(44);
  await page.touchscreen.tap(x + width - 16, y + height / 2);
  await expect(sentence).toContainText('Backward, wire mul1 → w1.');
  await page.touchscreen.tap(x + 0.6 * width, y + height / 2);
  await expect(sentence).toContainText('Backward, wire add2 → b.');

  // Every control is large enough for a finger.
  const buttons = page.getByRole('toolbar', { name: 'Playback' }).getByRole('button');
  for (const button of await buttons.all()) {
    const box = (await button.boundingBox())!;
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  }

  // Nothing moves between two looks at the same step.
  const graph = page.locator('canvas').first();
  await expect(async () => {
    const first = await graph.screenshot();
    expect((await graph.screenshot()).equals(first)).toBe(true);
  }).toPass();

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  // With the sheet half up, the buttons and the timeline stay.
  await page.getByRole('button', { name: 'Open the panel' }).tap();
  await expect(timeline).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Next step' })).toBeInViewport();
});
