/** What leaves the page: files, pictures and paper. Firefox's protocol knows of no downloads. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './guard';
import { PlayPage } from './page';

async function saved(play: PlayPage, save: () => Promise<void>) {
  const [download] = await Promise.all([play.page.waitForEvent('download'), save()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test('a graph that was saved as a file opens again as it was', async ({ page }) => {
  const play = await new PlayPage(page).open();
  await play.setLeaf('x1', '1/3');
  // A field that has the focus shows all digits.
  await play.graph.focus();
  const before = await play.read();
  const { name, bytes } = await saved(play, () => page.keyboard.press('ControlOrMeta+s'));
  expect(name).toBe('Neuron-with-tanh.wiregrad.json');
  await play.choose('New graph');
  await expect(page.getByText('An empty page')).toBeVisible();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.keyboard.press('ControlOrMeta+o'),
  ]);
  await chooser.setFiles([{ name, mimeType: 'application/json', buffer: bytes }]);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Neuron with tanh');
  await expect(play.grad('o')).toHaveText('+1');
  expect(await play.read()).toBe(before);
});

test('pictures are the graph as it is seen, whichever way they are made', async ({ page }) => {
  const play = await new PlayPage(page).open();
  const dialog = page.getByRole('dialog', { name: 'Picture of the graph' });
  const make = async (...choices: readonly string[]) => {
    await play.choose('Export picture…');
    for (const choice of choices) await dialog.getByText(choice, { exact: true }).click();
    const save = dialog.getByRole('button', { name: 'Save picture' });
    const made = await saved(play, () => save.click());
    await expect(dialog).toBeHidden();
    return made;
  };
  const svg = await make('SVG', 'Dark');
  expect(svg.name).toBe('Neuron-with-tanh.svg');
  const text = svg.bytes.toString();
  expect(text).toContain('>0.7071</text>');
  expect(text.match(/@font-face/g)).toHaveLength(2);
  expect(text).not.toMatch(/<script|href|url\((?!data:font)/);
  const png = await make('1×', 'Dark');
  expect(png.name).toBe('Neuron-with-tanh.png');
  expect(await difference(play, svg.bytes, png.bytes)).toBeLessThan(0.01);
  const large = await make('4×', 'Dark', 'None');
  expect(large.bytes.readUInt32BE(16)).toBe(4 * png.bytes.readUInt32BE(16));
});

/** The share of pixels that clearly differ, where an SVG is drawn beside a PNG. */
function difference({ page }: PlayPage, svg: Buffer, png: Buffer): Promise<number> {
  const [one, other] = [svg, png].map((bytes) => bytes.toString('base64'));
  return page.evaluate(
    async ([svg, png]) => {
      const pixels = async (address: string) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d')!;
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height).data;
      };
      const one = await pixels(`data:image/svg+xml;base64,${svg}`);
      const other = await pixels(`data:image/png;base64,${png}`);
      if (one.length !== other.length) return 1;
      const isFar = (byte: number, at: number) => Math.abs(byte - other[at]) > 64;
      return one.filter(isFar).length / one.length;
    },
    [one, other],
  );
}

test('on paper there is the graph in light colours, its title and its formula', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const play = await new PlayPage(page).open();
  const heading = page.getByRole('heading', { name: 'Neuron with tanh' });
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(heading).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('code')).toHaveText('o = tanh(x1*w1 + x2*w2 + b)');
  const drawing = page.getByRole('img', { name: 'Neuron with tanh' });
  await expect(drawing.getByText('0.7071')).toHaveAttribute('fill', '#2450c4');
  await expect(play.palette).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(play.palette).toBeVisible();
  await expect(drawing).toHaveCount(0);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = Array.from(paper.matchAll(/MediaBox ?\[0 0 (\d+) (\d+)\]/g));
  expect(pages).toHaveLength(1);
  const [[, width, height]] = pages;
  expect(Number(width)).toBeGreaterThan(Number(height));
});
