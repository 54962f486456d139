/** Sharing: one link holds the graph, and opens with the same numbers at somebody else's. */
import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';
import { expect, test } from './guard';
import { PlayPage } from './page';

const FORMULA = 'hidden = tanh(w*x + 0.5)\nerror = (hidden - 1)**2';

/** The share dialog. */
class ShareDialog {
  readonly window: Locator;
  readonly link: Locator;

  constructor(readonly page: Page) {
    this.window = page.getByRole('dialog', { name: 'Share this graph' });
    this.link = this.window.getByRole('textbox', { name: 'Link' });
  }

  async open(): Promise<this> {
    await this.page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(this.link).toBeFocused();
    return this;
  }

  button = (name: string): Locator => this.window.getByRole('button', { name });

  wish = (name: string): Promise<void> => this.window.getByRole('switch', { name }).click();

  /** What a camera would read from the large code. */
  async scan(): Promise<string | undefined> {
    await this.button('Show the QR code large').click();
    const { side, lights } = await this.button('Back to the link')
      .getByRole('img')
      .evaluate((code: SVGSVGElement) => {
        const DOTS = 4;
        const side = code.viewBox.baseVal.width * DOTS;
        const context = new OffscreenCanvas(side, side).getContext('2d')!;
        for (const shape of code.querySelectorAll<SVGGeometryElement>('rect, path')) {
          context.setTransform(DOTS, 0, 0, DOTS, 0, 0);
          context.fillStyle = getComputedStyle(shape).fill;
          const path = shape.getAttribute('d');
          if (path === null) context.fillRect(0, 0, side, side);
          else context.fill(new Path2D(path));
        }
        const { data } = context.getImageData(0, 0, side, side);
        return { side, lights: [...data.filter((_, place) => place % 4 === 0)] };
      });
    await this.button('Back to the link').click();
    const dots = lights.flatMap((light) => [light, light, light, 255]);
    return jsQR(Uint8ClampedArray.from(dots), side, side)?.data;
  }
}

/** Somebody who was never here before. */
async function visit(browser: Browser, link: string): Promise<PlayPage> {
  const context = await browser.newContext();
  const play = new PlayPage(await context.newPage());
  await play.page.goto(link);
  await play.isReady();
  return play;
}

test('a graph that was built is shared, and shows the same numbers to whoever opens the link', async ({
  page,
  browser,
}) => {
  test.slow();
  const play = await new PlayPage(page).openEmpty();
  await page.getByRole('textbox', { name: 'Title' }).fill('My first network');
  await play.formula.fill(FORMULA);
  await play.setLeaf('x', '1/3');
  await play.setLeaf('w', '-2.25');
  await expect(play.grad('error')).toHaveText('+1');
  const places = (await play.document()).nodes.map(({ at }) => at);
  const written = await play.read();

  const share = await new ShareDialog(page).open();
  await expect(share.window).toContainText('Short enough for any chat message.');
  await share.button('Copy link').click();
  await expect(share.button('Copied')).toBeVisible();
  const link = await share.link.inputValue();
  expect(link).toMatch(/^http:[^#]+\/#g1[sd][0-9A-Za-z]+$/);
  expect(await share.scan()).toBe(link);
  await share.window.getByText('Put it on a web page').click();
  const code = share.window.getByRole('textbox', { name: 'Code for the page' });
  await expect(code).toHaveValue(/^<iframe src="[^"]+\/embed\/#g1[^"]+" title="My first network"/);
  await share.window.getByText('Tidied up', { exact: true }).click();
  expect((await share.link.inputValue()).length).toBeLessThan(link.length);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused();

  const other = await visit(browser, link);
  await other.showOutline();
  await expect(other.grad('error')).toHaveText('+1');
  expect(await other.read()).toBe(written);
  expect((await other.document()).nodes.map(({ at }) => at)).toEqual(places);
  await expect(other.page.getByRole('textbox', { name: 'Title' })).toHaveValue('My first network');
  await other.page.context().close();
});

test('what the sender hides or locks stays so until the visitor shows everything', async ({
  page,
  browser,
}) => {
  test.slow();
  await new PlayPage(page).open();
  const share = await new ShareDialog(page).open();
  await share.wish('Read-only');
  await share.wish('Hide gradients');
  const locked = await share.link.inputValue();
  await share.wish('Read-only');
  await share.wish('Hide gradients');
  await share.wish('Hide panels');
  const bare = await share.link.inputValue();

  const quiz = await visit(browser, locked);
  const band = quiz.page.getByText('has hidden the gradients and locked the graph.');
  await expect(band).toBeVisible();
  await quiz.showOutline();
  await expect(quiz.data('o')).toHaveText('0.7071');
  await expect(quiz.grad('x1')).toContainText('hidden');
  expect(await quiz.read()).not.toMatch(/[-−+]1\.5|\+0\.5|\+1/);
  await expect(quiz.page.getByRole('button', { name: 'Check gradients' })).toBeDisabled();
  await expect(quiz.palette).toHaveCount(0);
  await expect(quiz.formula).toHaveAttribute('readonly');
  await expect(quiz.leaf('x1')).toHaveAttribute('readonly');
  await quiz.graph.press('Home');
  await quiz.graph.press('Delete');
  const notice = quiz.page.getByRole('group', { name: 'Notice' }).last();
  await expect(notice).toContainText('nothing in it can be changed');
  await expect(quiz.outline.getByRole('row')).toHaveCount(11);
  await notice.getByRole('button', { name: 'Show everything' }).click();
  await expect(band).toHaveCount(0);
  await expect(quiz.grad('x1')).toHaveText('−1.5');
  await quiz.setLeaf('x1', '3');
  await expect(quiz.grad('w1')).not.toHaveText('+1');

  await quiz.page.goto('about:blank');
  await quiz.page.goto(bare);
  await quiz.isReady();
  await expect(quiz.page.getByText('has hidden the panels.')).toBeVisible();
  await expect(quiz.formula).toHaveCount(0);
  await expect(quiz.page.getByRole('complementary')).toHaveCount(0);
  await quiz.page.getByRole('button', { name: 'Show everything' }).click();
  await expect(quiz.formula).toHaveValue('o = tanh(x1*w1 + x2*w2 + b)');
  await quiz.page.context().close();
});

test('every browser writes the link that Node writes, to the last character', async ({ page }) => {
  const link = readFileSync('tests/links/version-1/network.txt', 'utf8').trim();
  await page.goto(`./#${link}`);
  await new PlayPage(page).isReady();
  const share = await new ShareDialog(page).open();
  await expect(share.link).toHaveValue(new RegExp(`/#${link}$`));
});
