/** Fingers on the canvas, which only Chromium can be told to pretend. */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage, type Place } from './page';

test.use({ hasTouch: true, viewport: { width: 1280, height: 800 } });

const STEPS = 6;

const between = (from: Place, to: Place, share: number): Place => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Several fingers at once, each from one place to another. */
async function slide(page: Page, ways: readonly (readonly [Place, Place])[]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: string, share: number | null) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints:
        share === null ? [] : ways.map(([from, to], id) => ({ id, ...between(from, to, share) })),
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', step / STEPS);
  await touch('touchEnd', null);
  await session.detach();
}

test('a finger wires and scrubs, two fingers zoom', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const graph = await play.document();
  const data = await play.find('x1', 'data', graph);
  await slide(page, [[data, { x: data.x + 60, y: data.y }]]);
  await expect(play.leaf('x1')).not.toHaveValue('2');
  await play.undo.click();
  await expect(play.data('mul1')).toHaveText('−6');
  await expect(play.undo).toBeDisabled();

  const [second, b] = [
    await play.find('mul2', 'second', graph),
    await play.find('b', 'output', graph),
  ];
  await slide(page, [[b, second]]);
  await expect(play.formula).toHaveValue(/x2\*b/);
  await play.undo.click();
  await expect(play.undo).toBeDisabled();

  const zoom = async () => {
    const view = await page.locator('[data-view]').getAttribute('data-view');
    return Number(view?.split(' ')[0]);
  };
  const before = await zoom();
  const [left, right] = [await play.middle(-60, 250), await play.middle(60, 250)];
  const [wideLeft, wideRight] = [await play.middle(-180, 250), await play.middle(180, 250)];
  await slide(page, [
    [left, wideLeft],
    [right, wideRight],
  ]);
  await expect.poll(zoom).toBeGreaterThan(before * 2);
  await expect(play.undo).toBeDisabled();
});

test('a long press opens the menu', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const { x, y } = await play.find('mul1');
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await expect(page.getByRole('menu', { name: 'Menu of mul1' })).toBeVisible();
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByRole('menu', { name: 'Menu of mul1' })).toBeVisible();
});
