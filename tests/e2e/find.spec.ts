/** Finding cards: by op, by name, by number. */
import { expect, test } from './guard';
import { PlayPage } from './page';

test('cards are found by op, by name and by number', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.showInspector();
  const name = play.inspector.getByRole('textbox', { name: 'Name' });
  await page.keyboard.press('ControlOrMeta+f');
  const field = page.getByRole('search').getByRole('textbox');
  for (const [query, found, id] of [
    ['tanh', '1', 'o'],
    ['w1', '1', 'w1'],
    ['grad=0', '1', 'w2'],
  ] as const) {
    await field.fill(query);
    await expect(page.getByRole('search').locator('output')).toContainText(found);
    await field.press('Enter');
    await expect(name).toHaveValue(id);
  }
  await field.fill('nothing');
  await expect(page.getByRole('search').locator('output')).toHaveText('None');
  await field.press('Escape');
  await expect(play.graph).toBeFocused();
});
