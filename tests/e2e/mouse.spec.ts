/** Building with the mouse: cards and wires on the canvas, from nothing to numbers. */
import { expect, test } from './guard';
import { PlayPage, type Place } from './page';

const LEAVES = [
  ['a', '2', -270, -220],
  ['b', '-3', -270, -100],
  ['c', '10', -270, 40],
  ['f', '-2', -270, 160],
] as const;

const WIRES = [
  ['a', 'mul1', 'first'],
  ['b', 'mul1', 'card'],
  ['mul1', 'add1', 'first'],
  ['c', 'add1', 'second'],
  ['add1', 'mul2', 'card'],
] as const;

/** From the palette to so many pixels from the middle of the canvas. */
async function bring(play: PlayPage, op: string, id: string, by: Place): Promise<void> {
  const tile = play.palette.getByRole('button', { name: op, exact: true });
  const to = await play.middle(by.x, by.y);
  if (play.page.context().browser()?.browserType().name() === 'firefox') {
    // Its protocol does not drag and drop: added by a click, the card is dragged to its place.
    await tile.click();
    await expect(play.row(id)).toBeVisible();
    const graph = await play.document();
    const [grip, middle] = [
      await play.find(id, 'card', graph),
      await play.find(id, 'middle', graph),
    ];
    await play.drag(grip, { x: grip.x + to.x - middle.x, y: grip.y + to.y - middle.y });
  } else {
    const { x, y, width, height } = (await tile.boundingBox())!;
    await play.drag({ x: x + width / 2, y: y + height / 2 }, to);
    await expect(play.row(id)).toBeVisible();
  }
}

test('(a*b + c)*f is built, taken back, done again, and kept over a reload', async ({ page }) => {
  // Far more steps than any other path, which a busy machine takes its time for.
  test.setTimeout(300_000);
  const play = await new PlayPage(page).openEmpty();
  for (const [place, [, , x, y]] of LEAVES.entries()) {
    await bring(play, 'input', `x${place + 1}`, { x, y });
  }
  let graph = await play.document();
  for (const [place, [id, value]] of LEAVES.entries()) {
    const old = `x${place + 1}`;
    const [name, data] = [await play.find(old, 'name', graph), await play.find(old, 'data', graph)];
    await page.mouse.click(name.x, name.y, { clickCount: 2 });
    await page.getByRole('textbox', { name: `Name of ${old}` }).fill(id);
    await page.keyboard.press('Enter');
    await expect(play.row(id)).toBeVisible();
    await page.mouse.click(data.x, data.y, { clickCount: 2 });
    await page.locator('main').getByRole('textbox').fill(value);
    await page.keyboard.press('Enter');
  }
  await bring(play, 'mul', 'mul1', { x: -50, y: -150 });
  await bring(play, 'add', 'add1', { x: 130, y: -20 });
  await bring(play, 'mul', 'mul2', { x: 250, y: 140 });
  graph = await play.document();
  for (const [from, to, part] of WIRES) {
    await play.drag(await play.find(from, 'output', graph), await play.find(to, part, graph));
  }
  // The other way round.
  await play.drag(await play.find('mul2', 'second', graph), await play.find('f', 'output', graph));
  await expect(play.formula).toHaveValue('(a*b + c)*f');
  await expect(play.data('mul2')).toHaveText('−8');
  await expect(play.grad('a')).toHaveText('+6');
  await expect(play.grad('b')).toHaveText('−4');
  await expect(play.grad('c')).toHaveText('−2');
  await expect(play.grad('f')).toHaveText('+4');

  const whole = await play.read();
  await play.undoAll();
  await expect(page.getByText('An empty page')).toBeVisible();
  await play.redoAll();
  await expect.poll(() => play.read()).toBe(whole);
  await play.undo.click();
  await page.reload();
  await play.showOutline();
  await expect(play.redo).toBeEnabled();
  await play.redo.click();
  await expect.poll(() => play.read()).toBe(whole);
  await play.undoAll();
  await expect(page.getByText('An empty page')).toBeVisible();
});

test('a - b becomes b - a when its wires change places', async ({ page }) => {
  const play = await new PlayPage(page).openEmpty();
  await play.formula.fill('a = 5\nb = 3\ny = a - b');
  await expect(play.data('y')).toHaveText('2');
  await expect(play.grad('a')).toHaveText('+1');
  await expect(play.grad('b')).toHaveText('−1');
  const graph = await play.document();
  const [first, second] = [
    await play.find('y', 'first', graph),
    await play.find('y', 'second', graph),
  ];
  // Let go on the paper, a wire is gone.
  await play.drag(first, { x: first.x - 60, y: first.y - 60 });
  await expect(play.row('y')).toContainText('incomplete');
  await play.undo.click();
  await expect(play.data('y')).toHaveText('2');
  // Off its port and on to the other one, they change places.
  await play.drag(first, second);
  await expect(play.data('y')).toHaveText('−2');
  await expect(play.grad('a')).toHaveText('−1');
  await expect(play.grad('b')).toHaveText('+1');
  await play.undoAll();
  await expect(page.getByText('An empty page')).toBeVisible();
});

test('a loop is refused with its reason, and a wire let go on the paper asks for more', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.wire('o', 'add1');
  await expect(page.getByRole('group', { name: 'Notice' })).toContainText(
    'This wire would close a loop: o already depends on add1.',
  );
  await expect(play.undo).toBeDisabled();
  await play.drag(await play.find('o', 'output'), await play.middle(240, 250));
  const search = page.getByRole('dialog').getByRole('combobox', { name: 'Add a node' });
  await expect(search).toBeFocused();
  await search.fill('exp');
  await page.keyboard.press('Enter');
  await expect(play.data('exp1')).toHaveText('2.028');
  await expect(play.row('exp1')).toContainText('not on a path');
  // Two clicks wire as well as a drag does.
  await play.palette.getByRole('button', { name: 'neg', exact: true }).click();
  await expect(play.row('neg1')).toContainText('incomplete');
  const graph = await play.document();
  for (const [id, part] of [
    ['o', 'output'],
    ['neg1', 'first'],
  ] as const) {
    const { x, y } = await play.find(id, part, graph);
    await page.mouse.click(x, y);
  }
  await expect(play.data('neg1')).toHaveText('−0.7071');
});

test('a card goes into a wire it is dropped on, and out of it again', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.palette.getByRole('button', { name: 'neg', exact: true }).click();
  await expect(play.row('neg1')).toContainText('incomplete');
  const graph = await play.document();
  const [start, end] = [
    await play.find('b', 'output', graph),
    await play.find('add2', 'second', graph),
  ];
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const [grip, output, first] = [
    await play.find('neg1', 'card', graph),
    await play.find('neg1', 'output', graph),
    await play.find('neg1', 'first', graph),
  ];
  const by = { x: middle.x - (output.x + first.x) / 2, y: middle.y - output.y };
  await play.drag(grip, { x: grip.x + by.x, y: grip.y + by.y });
  await expect(play.formula).toHaveValue(/-b/);
  await expect(play.data('neg1')).toHaveText('−6.881');
  await play.click('neg1', 'name');
  await page.keyboard.press('Alt+Delete');
  await expect(play.row('neg1')).toHaveCount(0);
  await expect(play.data('o')).toHaveText('0.7071');
});

test('a box selects, and the menu of what is there acts on it', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const graph = await play.document();
  const [from, to] = [await play.find('x1', 'name', graph), await play.find('w1', 'grad', graph)];
  await page.keyboard.down('Shift');
  await play.drag({ x: from.x - 37, y: from.y - 30 }, to);
  await page.keyboard.up('Shift');
  await expect(play.outline.locator('[aria-current=true]')).toHaveCount(2);
  await play.click('mul1', 'card', { button: 'right' });
  const menu = page.getByRole('menu', { name: 'Menu of mul1' });
  await menu.getByRole('menuitem', { name: 'Swap the operands' }).click();
  await expect(play.formula).toHaveValue('mul1 = w1*x1');
  await play.click('add1', 'card', { button: 'right' });
  await page.getByRole('menuitem', { name: 'Set as output' }).click();
  await expect(play.grad('add1')).toHaveText('+1');
  await expect(play.row('o')).toContainText('not on a path');
  await play.click('w2', 'card', { button: 'right' });
  await page.getByRole('menuitem', { name: /^Delete(?! and)/ }).click();
  await expect(play.row('mul2')).toContainText('incomplete');
  await play.undoAll();
  await expect(play.data('o')).toHaveText('0.7071');
  // What was selected then is selected again.
  await expect(play.formula).toHaveValue('mul1 = x1*w1');
});

test('numbers on cards follow a drag, and Escape restores them', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const at = await play.find('x1', 'data');
  await play.drag(at, { x: at.x + 40, y: at.y });
  await expect(play.leaf('x1')).not.toHaveValue('2');
  await expect(play.data('mul1')).not.toHaveText('−6');
  await play.undo.click();
  await expect(play.data('mul1')).toHaveText('−6');
  await play.hold(at, { x: at.x + 40, y: at.y });
  await expect(play.data('mul1')).not.toHaveText('−6');
  await page.keyboard.press('Escape');
  await expect(play.data('mul1')).toHaveText('−6');
  await page.mouse.up();
  await expect(play.undo).toBeDisabled();
  await play.click('mul1', 'grad');
  await expect(page.getByRole('dialog', { name: 'Why this number' })).toBeVisible();
});
