/** Walking through the pass: by buttons, keys and the timeline, there and back; in links, lectures, embeds. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** The controls of the transport, by their names. */
class Transport {
  readonly sentence: Locator;
  readonly timeline: Locator;
  readonly toolbar: Locator;

  constructor(readonly page: Page) {
    this.sentence = page.getByRole('status', { name: 'Step' });
    this.timeline = page.getByRole('slider', { name: 'Timeline' });
    this.toolbar = page.getByRole('toolbar', { name: 'Playback' });
  }

  button(name: string): Locator {
    return this.toolbar.getByRole('button', { name, exact: true });
  }

  async tells(what: RegExp | string): Promise<void> {
    await expect(this.sentence).toContainText(what);
  }
}

const LAST = 'Backward, wire mul1 → w1.';

test('the pass is walked through both ways, and every panel shows the step', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const transport = new Transport(page);
  await transport.tells('The whole pass.');
  const whole = await play.read();

  await transport.button('Next step').click();
  await transport.tells('Start. Only the leaves have values.');
  await expect(play.data('mul1')).toHaveText(/not computed/);
  await expect(transport.button('Previous step')).toBeDisabled();

  await play.graph.focus();
  for (let step = 0; step < 7; step += 1) await page.keyboard.press('.');
  await transport.tells('Backward, wire o → add2. The slope of tanh is 1 − o²');
  await expect(transport.timeline).toHaveAttribute('aria-valuenow', '7');
  await expect(play.data('o')).toHaveText('0.7071');
  await expect(play.grad('add2')).toHaveText('+0.5');
  await expect(play.grad('add1')).toHaveText(/not computed/);

  await page.keyboard.press(',');
  await transport.tells('Backward, seed o.');
  await expect(play.grad('add2')).toHaveText(/not computed/);

  // A number that is changed meanwhile changes the step, not the place.
  await play.setLeaf('x1', '3');
  await transport.tells('Backward, seed o.');
  await expect(play.data('mul1')).toHaveText('−9');
  await play.undo.click();

  // The button that led to the end has nothing more to do, yet is where the focus stays.
  await transport.button('Last step').press('Enter');
  await transport.tells(LAST);
  await expect(transport.button('Last step')).toBeDisabled();
  await expect(transport.button('Last step')).toBeFocused();
  expect(await play.read()).toBe(whole);
  await transport.timeline.focus();
  await page.keyboard.press('Home');
  await transport.tells('Start.');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await transport.tells('Forward, add1.');
  await page.keyboard.press('Escape');
  await transport.tells('The whole pass.');
  expect(await play.read()).toBe(whole);
});

test('it plays, by wires or by nodes, and is dragged along its timeline', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const transport = new Transport(page);
  await transport.tells('The whole pass.');
  await page.getByRole('combobox', { name: 'Speed' }).selectOption('20/s');
  await page.getByText('Node', { exact: true }).click();
  await transport.button('Play').click();
  await expect(transport.button('Pause')).toBeVisible();
  // At the end the whole pass is shown again.
  await expect(transport.button('Play')).toBeVisible();
  await transport.tells('The whole pass.');

  const { x, y, width, height } = (await transport.timeline.boundingBox())!;
  await play.hold({ x: x + 20, y: y + height / 2 }, { x: x + 0.7 * width, y: y + height / 2 });
  await transport.tells('Backward, add1. add1 hands its gradient, +0.5, on');
  await page.mouse.move(x + 0.2 * width, y + height / 2);
  await transport.tells('Forward, add1.');
  await page.mouse.up();

  // A node that is pressed on goes to the step that gave it its number.
  const o = await play.find('o');
  await transport.button('Next step').click();
  await transport.tells('Start.');
  await page.mouse.click(o.x, o.y);
  await transport.tells('Forward, o.');
  await page.keyboard.press('j');
  await transport.tells('Backward, seed o.');
  await page.keyboard.press('Escape');
  await transport.tells('The whole pass.');
});

test('a link starts at its step, on the page and in another one', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const transport = new Transport(page);
  await play.graph.press('r');
  for (let step = 0; step < 8; step += 1) await page.keyboard.press('.');
  await transport.tells('Backward, wire add2 → add1.');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const wish = page.getByRole('switch', { name: 'Start at this step' });
  await wish.focus();
  await page.keyboard.press('Space');
  await expect(wish).toBeChecked();
  const link = await page.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
  await page.keyboard.press('Escape');

  await page.goto('about:blank');
  await page.goto(link);
  await transport.tells('Backward, wire add2 → add1.');
  await page.goto(link.replace('/#', '/embed/#'));
  await transport.tells('Backward, wire add2 → add1.');
  await transport.button('Next step').click();
  await transport.tells('Backward, wire add2 → b.');
  await transport.button('Previous step').click();
  await transport.tells('Backward, wire add2 → add1.');
});

test('a lecture shows one thing at a time, to a presenter’s keys', async ({
  page,
  browserName,
}) => {
  const play = await new PlayPage(page).open();
  const transport = new Transport(page);
  await transport.tells('The whole pass.');
  const look = async () => {
    if (browserName !== 'chromium') return;
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  };
  await play.graph.press('l');
  await expect(page.getByRole('button', { name: 'End lecture mode' })).toBeVisible();
  await expect(play.formula).toBeHidden();
  await transport.tells('Start.');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await transport.tells('Forward, mul2.');
  await page.keyboard.press('PageUp');
  await transport.tells('Forward, mul1.');
  await look();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await transport.tells(LAST);
  await page.keyboard.press('Escape');
  await expect(play.formula).toBeVisible();
  await transport.tells(LAST);
  await look();
});
