/** The page: a formula, its outline, and numbers that are never anybody else's. */
import type { Locator } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

test('opens on a neuron that is already computed', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await expect(play.formula).toHaveValue('o = tanh(x1*w1 + x2*w2 + b)');
  await expect(play.data('o')).toHaveText('0.7071');
  await expect(play.grad('x1')).toHaveText('−1.5');
  await expect(play.grad('w1')).toHaveText('+1');
  await expect(play.grad('w2')).toHaveText('0');
  const headers = play.outline.getByRole('columnheader');
  await expect(headers).toHaveText(['Name', 'Op', 'Inputs', 'Data', 'Grad']);
});

test('computes where there is no WebAssembly, and says what that means', async ({ page }) => {
  await page.addInitScript(() => void Reflect.deleteProperty(globalThis, 'WebAssembly'));
  const play = await new PlayPage(page).open();
  await expect(play.data('o')).toHaveText('0.7071');
  await expect(page.getByRole('status', { name: 'Calculation' })).toContainText('no WebAssembly');
});

test('computes a typed formula with the numbers that are set in the outline', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('L = (a*b + c)*f');
  for (const [id, value] of Object.entries({ a: '2', b: '-3', c: '10', f: '-2' })) {
    await play.setLeaf(id, value);
  }
  await expect(play.data('L')).toHaveText('−8');
  await expect(play.grad('a')).toHaveText('+6');
  await expect(play.grad('b')).toHaveText('−4');
  await expect(play.grad('c')).toHaveText('−2');
  await expect(play.grad('f')).toHaveText('+4');
  await page.getByRole('button', { name: 'Whole graph', exact: true }).click();
  await expect(play.formula).toHaveValue('L = (a*b + c)*f');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
});

test('says where a formula breaks off, and whose numbers are still there', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('y = x1\nL = (a*b + ');
  await expect(play.formula).toHaveAttribute('aria-invalid', 'true');
  await expect(play.formula).toHaveAccessibleDescription(/^Line 2, column 12: expected/);
  await expect(page.getByText('Of the last complete formula:')).toBeVisible();
  await expect(play.data('o')).toHaveText('0.7071');
  await page.getByRole('button', { name: 'Go back to it' }).click();
  await expect(play.formula).toHaveValue('o = tanh(x1*w1 + x2*w2 + b)');
  await expect(page.getByText('Of the last complete formula:')).toBeHidden();
});

test('names what keeps a node from being computed, beside the node', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('y = x + _\nz = x*2');
  await expect(play.row('y')).toContainText('incomplete');
  await expect(play.data('y')).toHaveText(/not computed/);
  await expect(play.data('z')).toHaveText('2');
  await play.showInspector();
  await page.getByRole('button', { name: 'Go to y' }).first().click();
  await expect(play.inspector.getByRole('textbox', { name: 'Name' })).toHaveValue('y');
});

test('names the first node that made something that is no number', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('y = log(x)*2\nx = -1');
  await expect(play.data('y')).toHaveText('NaN');
  await expect(play.row('log1')).toContainText('not finite here first');
  await play.showInspector();
  await expect(page.getByRole('region', { name: 'To see to' })).toContainText('log1');
  await expect(page.getByText('moves by about')).toHaveCount(0);
});

test('takes expressions in a leaf, and says what is wrong with what it does not take', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.formula.fill('y = 3*x');
  await play.setLeaf('x', '1/3');
  await expect(play.data('y')).toHaveText('1');
  await play.setLeaf('x', 'two');
  await expect(page.getByRole('alert')).toContainText('two is a name');
  await expect(play.leaf('x')).toHaveAttribute('aria-invalid', 'true');
  await play.leaf('x').press('Escape');
  await expect(play.leaf('x')).toHaveAttribute('aria-invalid', 'false');
  await play.formula.focus();
  await expect(play.leaf('x')).toHaveValue('0.3333');
});

test('follows a number that is dragged sideways, and takes the drag back in one step', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  const box = (await play.leaf('x1').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y, { steps: 4 });
  await page.mouse.move(x + 40, y, { steps: 4 });
  await page.mouse.up();
  await expect(play.leaf('x1')).toHaveValue('3');
  await expect(play.data('mul1')).toHaveText('−9');
  await play.undo.click();
  await expect(play.leaf('x1')).toHaveValue('2');
  await expect(play.data('mul1')).toHaveText('−6');
  await expect(play.undo).toBeDisabled();
});

test('undoes and redoes formulas and numbers', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await expect(play.undo).toBeDisabled();
  await play.formula.fill('y = x*2');
  await play.setLeaf('x', '4');
  await expect(play.data('y')).toHaveText('8');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(play.data('y')).toHaveText('2');
  await expect(play.leaf('x')).toHaveValue('1');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(play.formula).toHaveValue('o = tanh(x1*w1 + x2*w2 + b)');
  await expect(play.data('o')).toHaveText('0.7071');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await play.redo.click();
  await expect(play.data('y')).toHaveText('8');
  await expect(play.redo).toBeDisabled();
});

test('needs no mouse', async ({ page }) => {
  const play = new PlayPage(page);
  await page.goto('./');
  await play.isReady();
  const tabTo = async (wanted: Locator) => {
    const isThere = () => wanted.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 80 && !(await isThere()); presses += 1) {
      await page.keyboard.press('Tab');
    }
    await expect(wanted).toBeFocused();
  };
  await tabTo(play.formula);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('y = w*x');
  await tabTo(play.graph);
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(play.graph).toBeFocused();
  await tabTo(page.getByRole('tab', { name: 'Inspect' }));
  await page.keyboard.press('ArrowRight');
  await expect(play.data('y')).toHaveText('5');
  await tabTo(play.leaf('x'));
  await page.keyboard.press('ArrowUp');
  await expect(play.data('y')).toHaveText('5.5');
  await page.keyboard.press('Escape');
  await expect(play.data('y')).toHaveText('5');
});

test('shows a big graph in parts, and says so', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const sum = Array.from({ length: 300 }, (_, index) => `v${index}`).join(' + ');
  await play.formula.fill(`s = ${sum}`);
  await expect(page.getByText('Showing 200 of 599 nodes.')).toBeVisible();
  await expect(play.outline.getByRole('row')).toHaveCount(201);
  await page.getByRole('button', { name: 'Show 200 more' }).click();
  await expect(play.outline.getByRole('row')).toHaveCount(401);
});

test('copies all digits', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.outline.evaluate((table) => {
    getSelection()?.selectAllChildren(table);
    document.addEventListener('copy', ({ clipboardData }) => {
      document.title = clipboardData?.getData('text/plain').replaceAll('\t', '|') ?? '';
    });
  });
  await page.keyboard.press('ControlOrMeta+c');
  await expect(page).toHaveTitle(/b\|parameter\|\|6\.881373587019543\|0\.4999/);
});

test('works again after a reload', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await page.reload();
  await play.showOutline();
  await expect(play.data('o')).toHaveText('0.7071');
});

test('says something before any script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'wiregrad' })).toBeVisible();
  // Firefox keeps what is for the scriptless as text, so the served page is asked.
  expect(await (await context.request.get('./')).text()).toContain('needs JavaScript');
  await context.close();
});

test('says that the calculation rests when its worker cannot start, and tries again', async ({
  page,
  complaints,
}) => {
  const workerScript = /\/worker[^/]*\.js$/;
  await page.route(workerScript, (route) => route.abort());
  const play = new PlayPage(page);
  await page.goto('./');
  await play.showOutline();
  const status = page.getByRole('status', { name: 'Calculation' });
  await expect(status).toContainText('twice on this graph');
  await expect(play.data('o')).toHaveText(/not computed/);
  await expect(play.leaf('x1')).toHaveValue('2');
  await page.unroute(workerScript);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(play.data('o')).toHaveText('0.7071');
  complaints.length = 0;
});
