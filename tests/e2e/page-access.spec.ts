/** The page for everybody: contrast, names, small screens, both themes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './guard';
import { PlayPage } from './page';

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing wrong in the ${theme} theme`, async ({ page }) => {
    const play = await new PlayPage(page).open();
    if (theme === 'dark') await page.getByRole('button', { name: 'Use the dark theme' }).click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await play.formula.fill('y = relu(x) + _\nz = log(x - 1)*2');
    await expect(play.row('y')).toContainText('incomplete');
    await play.leaf('x').fill('1/');
    await play.leaf('x').press('Enter');
    await play.formula.fill('y = relu(x');
    await expect(page.getByText('Of the last complete formula:')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}

for (const width of [1440, 1024, 390]) {
  test(`nothing sticks out at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const play = await new PlayPage(page).open();
    const tooWide = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await tooWide()).toBe(0);
    const name = 'a_very_long_name_for_one_input_of_this_graph';
    await play.formula.fill(`result_of_it_all = tanh(${name}*1234567.891 + ${name}2) + _`);
    await expect(play.row('result_of_it_all')).toContainText('incomplete');
    expect(await tooWide()).toBe(0);
  });
}

test('a chosen theme stays', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const light = await play.paper();
  await page.getByRole('button', { name: 'Use the dark theme' }).click();
  const dark = await play.paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await play.paper()).toBe(dark);
  await page.getByRole('button', { name: 'Use the light theme' }).click();
  expect(await play.paper()).toBe(light);
});
