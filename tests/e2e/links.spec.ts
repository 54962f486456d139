/** Links: visited, changed, left and come back to, whatever one had open before. */
import type { Page } from '@playwright/test';
import type { GraphDocument } from '../../src/lib/engine';
import { encodeLink } from '../../src/lib/share';
import { expect, test } from './guard';
import { PlayPage } from './page';

const theirs = (title: string, value: number): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  title,
  nodes: [
    { id: 'a', op: 'input', value },
    { id: 'z', op: 'mul', inputs: ['a', 'a'] },
  ],
  output: 'z',
});

function linkOf(document: GraphDocument): string {
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error('this document fits no link');
  return encoded.value.fragment;
}

const ONE = linkOf(theirs('One', 3));
const TWO = linkOf(theirs('Two', 4));

const bandOf = (page: Page) => page.getByRole('region', { name: 'Whose graph this is' });
const titleOf = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const windowOf = (page: Page) => page.getByRole('dialog', { name: 'The link cannot be opened' });
// Firefox’s protocol waits in vain for a page to load where none does.
const goBack = (page: Page) => page.evaluate(() => history.back());
const goForward = (page: Page) => page.evaluate(() => history.forward());
const hashOf = (page: Page) => page.evaluate(() => location.hash);

test('a link is visited, one’s own unsaved work waits, and a changed copy is never lost', async ({
  page,
  context,
}) => {
  test.slow();
  const play = await new PlayPage(page).openEmpty();
  await play.formula.fill('y = 2*x');
  await titleOf(page).fill('Mine');
  await page.goto(`./#${ONE}`);
  await expect(titleOf(page)).toHaveValue('One');
  await expect(play.data('z')).toHaveText('9');
  await expect(bandOf(page)).toContainText('A visitor’s copy of “One”.');
  await expect(page.getByText('A visitor’s copy, not kept')).toBeVisible();
  const other = await context.newPage();
  await other.goto('./');
  await expect(titleOf(other)).toHaveValue('Mine');
  await other.close();
  await goBack(page);
  await expect(titleOf(page)).toHaveValue('Mine');
  await expect(play.data('y')).toHaveText('2');
  await expect(play.undo).toBeEnabled();
  await expect(bandOf(page)).toBeHidden();

  await goForward(page);
  await expect(play.data('z')).toHaveText('9');
  await play.setLeaf('a', '5');
  await expect(play.data('z')).toHaveText('25');
  await expect(bandOf(page)).toContainText('This copy is yours now.');
  expect(await hashOf(page)).toBe('');
  await goBack(page);
  await expect(play.data('y')).toHaveText('2');
  await goForward(page);
  await expect(play.data('z')).toHaveText('25');
  await page.reload();
  await play.showOutline();
  await expect(play.data('z')).toHaveText('25');
  await expect(play.undo).toBeEnabled();
  await goBack(page);
  await expect(titleOf(page)).toHaveValue('Mine');
  await play.choose(/^One/);
  await expect(play.data('z')).toHaveText('25');
});

test('a fresh browser opens a link, a second one, and its own first graph', async ({ page }) => {
  const play = new PlayPage(page);
  await page.goto(`./#${ONE}`);
  await play.showOutline();
  await expect(play.data('z')).toHaveText('9');
  await page.goto(`./#${TWO}`);
  await expect(play.data('z')).toHaveText('16');
  // A place in the page is no graph.
  await page.goto('./#main');
  await expect(titleOf(page)).toHaveValue('Two');
  await goBack(page);
  await goBack(page);
  await expect(titleOf(page)).toHaveValue('One');
  await bandOf(page).getByRole('button', { name: 'Back to my graphs' }).click();
  await expect(titleOf(page)).toHaveValue('Neuron with tanh');
  expect(await hashOf(page)).toBe('');
  await goBack(page);
  await expect(titleOf(page)).toHaveValue('One');
  await bandOf(page).getByRole('button', { name: 'Keep a copy' }).click();
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  expect(await hashOf(page)).toBe('');
  await page.reload();
  await expect(titleOf(page)).toHaveValue('One');
});

test('what is wrong with a link is said, over the graph that one has', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const said = windowOf(page);
  await page.goto(`./#${ONE.slice(0, -4)}`);
  await expect(said).toContainText('was cut off');
  await said.getByRole('button', { name: 'Back to the graph' }).click();
  await expect(said).toBeHidden();
  expect(await hashOf(page)).toBe('');
  await expect(titleOf(page)).toHaveValue('Neuron with tanh');
  await page.goto(`./#${ONE.slice(0, -4)}ABCD`);
  await expect(said).toContainText('was changed on its way');

  // A whole message is pasted in its place: quoted, broken into lines, with words around it.
  const lines = [`Look: https://example.org/#${ONE.slice(0, 20)}`, `> ${ONE.slice(20)}`, 'Bye.'];
  await said.getByRole('textbox', { name: 'Link' }).fill(lines.join('\n'));
  await said.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(said).toBeHidden();
  await expect(play.data('z')).toHaveText('9');
  expect(await hashOf(page)).toBe(`#${ONE}`);

  await play.choose('Open link…');
  const asked = page.getByRole('dialog', { name: 'Open a link' });
  await asked.getByRole('textbox', { name: 'Link' }).fill('https://example.org/');
  await page.keyboard.press('Enter');
  await expect(asked).toContainText('This is not a wiregrad link.');
  await page.keyboard.press('Escape');
  await expect(titleOf(page)).toHaveValue('One');

  // Anywhere else, in the formula too, a link is pasted as graphs are.
  await play.choose('Open link…');
  const field = asked.getByRole('textbox', { name: 'Link' });
  await field.fill(`https://example.org/#${TWO}`);
  await field.press('ControlOrMeta+a');
  await field.press('ControlOrMeta+c');
  await page.keyboard.press('Escape');
  await play.formula.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(titleOf(page)).toHaveValue('Two');
  await page.evaluate(() => history.back());
  await expect(titleOf(page)).toHaveValue('One');
  await play.graph.focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(titleOf(page)).toHaveValue('Two');
  await expect(play.data('z')).toHaveText('16');
});

test('formulas written by hand and hashes that became paths are opened too', async ({
  page,
  complaints,
}) => {
  const play = new PlayPage(page);
  await page.goto('./#e=L%20%3D%20a*b%3B%20a%3D2%3B%20b%3D4');
  await play.showOutline();
  await expect(play.data('L')).toHaveText('8');
  await expect(bandOf(page)).toContainText('A visitor’s copy of a shared graph.');
  await page.goto(`./%23${ONE}`);
  await play.showOutline();
  await expect(play.data('z')).toHaveText('9');
  expect(await hashOf(page)).toBe(`#${ONE}`);
  // The host has no page at such a path, of which every browser complains in its own words.
  complaints.splice(0);
});
