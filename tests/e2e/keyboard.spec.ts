/** Building without a mouse: the graph's own keys, the search, the find bar and the menus. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './guard';

interface Keyboard {
  readonly page: Page;
  readonly graph: Locator;
  readonly formula: Locator;
  press: (...keys: readonly string[]) => Promise<void>;
  /** Adds what the text means, by the search. */
  add: (typed: string) => Promise<void>;
  goTo: (id: string) => Promise<void>;
  /** Wires by the names of both cards. */
  wire: (from: string, to: string) => Promise<void>;
  says: (sentence: string | RegExp) => Promise<void>;
}

async function opened(page: Page): Promise<Keyboard> {
  await page.goto('./');
  const graph = page.getByRole('application', { name: 'Graph' });
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeEnabled();
  // What is said of a card has its numbers once there are some.
  const hasNumbers = () => performance.getEntriesByName('wiregrad: numbers').length > 0;
  await page.waitForFunction(hasNumbers);
  await graph.focus();
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const says = async (sentence: string | RegExp) => {
    await expect(page.locator('[aria-live]').filter({ hasText: sentence }).first()).toBeAttached();
  };
  const goTo = async (id: string) => {
    await press('Control+f');
    const field = page.getByRole('search').getByRole('textbox');
    await expect(field).toBeFocused();
    await field.fill(id);
    await press('Enter', 'Escape');
    await expect(graph).toBeFocused();
  };
  return {
    page,
    graph,
    goTo,
    formula: page.getByRole('textbox', { name: 'Formula', exact: true }),
    press,
    says,
    async add(typed) {
      await press('/');
      const field = page.getByRole('dialog').getByRole('combobox', { name: 'Add a node' });
      await expect(field).toBeFocused();
      await field.fill(typed);
      await press('Enter');
      await expect(graph).toBeFocused();
    },
    async wire(from, to) {
      await goTo(from);
      await press('c', to[0]);
      const field = page.getByRole('combobox', { name: `Wire ${from} to` });
      await expect(field).toBeFocused();
      await field.fill(to);
      await press('Enter');
      await says(`Done: wire ${from} to ${to}.`);
    },
  };
}

test('(a*b + c)*f is built from nothing by keyboard alone', async ({ page }) => {
  // Many steps; a busy machine takes its time for each.
  test.slow();
  const { press, add, wire, formula, goTo } = await opened(page);
  await press('Control+a', 'Delete');
  await expect(formula).toHaveValue('');
  for (const typed of ['a = 2', 'b = -3', 'c = 10', 'f = -2', '*', '+', '*']) await add(typed);
  await wire('a', 'mul1');
  await wire('b', 'mul1');
  await wire('mul1', 'add1');
  await wire('c', 'add1');
  await wire('add1', 'mul2');
  await wire('f', 'mul2');
  await goTo('mul2');
  await press('F2');
  await page.getByRole('textbox', { name: 'Name of mul2' }).fill('L');
  await press('Enter');
  await expect(formula).toHaveValue('L = (a*b + c)*f');
  for (let step = 0; step < 30; step += 1) await press('Control+z');
  await expect(formula).toHaveValue('o = tanh(x1*w1 + x2*w2 + b)');
  for (let step = 0; step < 30; step += 1) await press('Control+y');
  await expect(formula).toHaveValue('L = (a*b + c)*f');
});

test('a walk to the target wires too, and a loop is refused with its reason', async ({ page }) => {
  const { press, goTo, says, formula } = await opened(page);
  await goTo('b');
  await press('c', 'ArrowRight', '1');
  await says('Done: wire b to add2.');
  await expect(formula).toHaveValue(/b \+ b/);
  await goTo('o');
  await press('c', 'ArrowLeft', '1');
  await expect(page.getByRole('group', { name: 'Notice' })).toContainText('would close a loop');
});

test('every move says where it led', async ({ page }) => {
  const { press, says } = await opened(page);
  await press('Home');
  await says('o: tanh of add2, data 0.7071, grad +1, output.');
  await press('ArrowLeft');
  await says('add2: add of add1 and b, data 0.8814, grad +0.5.');
  await press('Alt+ArrowUp', 'ArrowLeft');
  await says(/^add1: add of mul1 and mul2/);
});

test('the search says what it will make, and goes away by Escape', async ({ page }) => {
  const { press, graph } = await opened(page);
  await press('a');
  const field = page.getByRole('dialog').getByRole('combobox', { name: 'Add a node' });
  await field.fill('w = 0.3');
  const offers = page.getByRole('dialog').getByRole('option');
  const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
  await expect(chosen).toContainText('leaf w = 0.3');
  await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id'))!);
  await press('ArrowDown');
  await expect(chosen).toContainText('input');
  await field.fill('x1*2 + y');
  await expect(chosen).toContainText('formula: 4 nodes');
  await field.fill('nothing like it (');
  await expect(offers).toHaveCount(0);
  await press('Escape');
  await expect(graph).toBeFocused();
});

test('the menu key opens what can be done, and the focus comes back', async ({ page }) => {
  const { press, goTo, graph, formula } = await opened(page);
  await goTo('mul1');
  await press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'Menu of mul1' });
  await menu.getByRole('menuitem', { name: 'Change op' }).press('ArrowRight');
  await page.getByRole('menuitem', { name: 'max', exact: true }).press('Enter');
  await expect(menu).toHaveCount(0);
  await expect(graph).toBeFocused();
  await expect(formula).toHaveValue(/max\(x1, w1\)/);
});

test('the palette builds by keyboard and by click', async ({ page }) => {
  const { formula } = await opened(page);
  const palette = page.getByRole('complementary', { name: 'Palette' });
  await palette.getByRole('button', { name: 'sigmoid' }).press('Enter');
  await expect(formula).toHaveValue('sigmoid(_)');
  await palette.getByRole('button', { name: 'neuron' }).click();
  const form = page.getByRole('dialog', { name: 'Add a neuron' });
  await form.getByLabel('Inputs', { exact: true }).fill('x');
  await expect(form.getByText('is no count')).toBeVisible();
  await form.getByLabel('Inputs', { exact: true }).fill('2');
  await expect(form.getByText('9 nodes')).toBeVisible();
  await form.getByRole('button', { name: 'Add' }).click();
  await expect(page.getByText('20 nodes')).toBeVisible();
});

test('all keys are listed, and single ones can be switched off', async ({ page }) => {
  const { press, graph } = await opened(page);
  await press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys.getByText('Follow the wires', { exact: true })).toBeVisible();
  await keys.getByRole('checkbox').uncheck();
  await press('Escape');
  await expect(graph).toBeFocused();
  await press('a', '?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
