/** Every example of the gallery, stepped through on the page, to the last step and back: once, for it takes long. */
import type { Page } from '@playwright/test';
import { createTrace, evaluate, STATE, type GraphDocument } from '../../src/lib/engine';
import { EXAMPLES } from '../../src/lib/examples';
import { encodeLink } from '../../src/lib/share';
import { exactNumber } from '../../src/lib/ui';
import { expect, test } from './guard';
import { PlayPage } from './page';

/** All digits of what the outline shows, row by row; a dot for what is not computed. */
type Numbers = readonly string[];

/** What the fast pass computes, written as the outline writes it. */
function computed(document: GraphDocument): Numbers {
  const { data, grad, state } = evaluate(document);
  return document.nodes.map(({ id }, node) => {
    const known = (bit: number, value: number): string =>
      (state[node] & bit) === 0 ? '·' : exactNumber(value);
    return `${id} ${known(STATE.computed, data[node])} ${known(STATE.graded, grad[node])}`;
  });
}

/** Presses a button of the playback until there is no further step, and reads all numbers each time. */
const walk = (page: Page, button: 'Next step' | 'Previous step' | null) =>
  page.evaluate(async (name): Promise<readonly Numbers[]> => {
    const read = () =>
      [...document.querySelectorAll('[role=table] [role=row]')].slice(1).map((row) => {
        const [id, , , data, grad] = row.children;
        const exact = (cell: Element) =>
          cell.querySelector('[data-exact]')?.getAttribute('data-exact') ?? '·';
        return `${id.textContent?.trim()} ${exact(data)} ${exact(grad)}`;
      });
    const walked = [read()];
    if (name === null) return walked;
    const sentence = document.querySelector('[role=status][aria-label=Step]')!;
    const timeline = document.querySelector('.timeline[role=slider]')!;
    const end = name === 'Next step' ? 'aria-valuemax' : 'aria-valuemin';
    const isThere = () => timeline.getAttribute('aria-valuenow') === timeline.getAttribute(end);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    while (!isThere()) {
      const before = sentence.textContent;
      document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)!.click();
      for (let tries = 0; tries < 300 && sentence.textContent === before; tries += 1) await frame();
      walked.push(read());
    }
    return walked;
  }, button);

async function open(page: Page, document: GraphDocument): Promise<void> {
  const link = encodeLink(document);
  if (!link.ok) throw new Error('every example fits into a link');
  await page.goto(`./#${link.value.fragment}`);
  await expect(page.getByRole('button', { name: 'Documents' })).toBeVisible();
}

// A thousand steps take their time on a slow machine.
test.describe.configure({ timeout: 150_000 });

/** So many in one test, each with its own page. */
const AT_ONCE = 6;

for (let first = 0; first < EXAMPLES.length; first += AT_ONCE) {
  const examples = EXAMPLES.slice(first, first + AT_ONCE);
  const keys = examples.map(({ key }) => key).join(', ');

  test(`the last step is the whole pass, and each has its numbers both ways: ${keys}`, async ({
    page,
  }) => {
    const play = await new PlayPage(page).open();
    const playback = page.getByRole('toolbar', { name: 'Playback' });
    const step = (which: string) => playback.getByRole('button', { name: `${which} step` });
    const now = async () => (await walk(page, null))[0];
    for (const { key, document } of examples) {
      await open(page, document);
      await play.showOutline();
      const whole = computed(document);
      await expect.poll(now, key).toEqual(whole);
      await step('Last').click();
      await expect(page.getByRole('status', { name: 'Step' })).toContainText('Backward');
      await expect.poll(now, key).toEqual(whole);
      const back = await walk(page, 'Previous step');
      expect(back, key).toHaveLength(createTrace(document).length + 1);
      expect(back[0], key).toEqual(whole);
      expect(back.at(-1), key).not.toEqual(whole);
      const forth = await walk(page, 'Next step');
      expect([...forth].reverse(), key).toEqual(back);
      expect(forth.at(-1), key).toEqual(whole);
    }
  });
}
