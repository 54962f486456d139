/** Files that come from elsewhere: each becomes a graph of its own, or says why it does not. */
import { fileText } from '../../src/lib/share';
import { expect, test } from './guard';
import { PlayPage } from './page';

const double = (title: string, value: number, label = '') => ({
  name: `${title}.wiregrad.json`,
  text: fileText({
    format: 'wiregrad',
    version: 1,
    title,
    nodes: [
      { id: 'x', op: 'input', value, ...(label === '' ? {} : { label }) },
      { id: 'y', op: 'add', inputs: ['x', 'x'] },
    ],
  }),
});

test('dropped files are opened beside one’s own work, and what is none says why', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.setLeaf('x1', '5');
  await play.dropFiles([
    { name: 'photo.png', text: '\u0089PNG\u0000' },
    double('Dropped', 21, '<img src=x onerror=alert(1)>'),
    double('Beside', 4),
    { name: 'cut.json', text: double('Cut', 1).text.slice(0, 60) },
  ]);
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue('Dropped');
  await expect(play.data('y')).toHaveText('42');
  await expect(play.grad('x')).toHaveText('+2');
  const notice = page.getByRole('group', { name: 'Notice' });
  await expect(notice).toContainText('2 graphs were opened');
  await expect(notice).toContainText('2 files could not be opened.');
  await notice.getByRole('button', { name: 'Why' }).click();
  const refused = page.getByRole('dialog', { name: 'Files that were not opened' });
  const rows = refused.getByRole('listitem');
  await expect(rows.nth(0)).toContainText('photo.png');
  await expect(rows.nth(0)).toContainText('not a text file');
  await expect(rows.nth(1)).toContainText('cut.json');
  await expect(rows.nth(1)).toContainText('not JSON: line 5');
  await page.keyboard.press('Escape');
  await play.choose(/^Beside/);
  await expect(play.data('y')).toHaveText('8');
  await play.choose(/^Neuron with tanh/);
  await expect(play.leaf('x1')).toHaveValue('5');
  await page.reload();
  await play.choose(/^Dropped/);
  await expect(title).toHaveValue('Dropped');
});
