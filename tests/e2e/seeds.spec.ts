/** Five notebooks that learn micrograd, lived through on the page, by hand. */
import type { Locator } from '@playwright/test';
import { expect, test } from './guard';
import { PlayPage } from './page';

const NEURON =
  'x1w1 = x1*w1; x2w2 = x2*w2; x1w1x2w2 = x1w1 + x2w2; n = x1w1x2w2 + b; o = tanh(n); ' +
  'x1 = 2; x2 = 0; w1 = -3; w2 = 1';

/** The result that stands beside such a term. */
const beside = (panel: Locator, term: RegExp | string) =>
  panel.locator('dl > div').filter({ hasText: term }).locator('[data-exact]');

async function exact(number: Locator): Promise<number> {
  return Number(await number.getAttribute('data-exact'));
}

/** The notebooks computed with another tanh: the last digits may differ. */
async function expectGrad(play: PlayPage, id: string, printed: number): Promise<void> {
  await expect
    .poll(async () => Math.abs((await play.exactGrad(id)) - printed))
    .toBeLessThanOrEqual(1e-11 * Math.abs(printed));
}

test('000: the gradient of tanh(2x + 3) against numerical ones, and tanh by its formula', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.type('y = 2*x; z = y + 3; f = tanh(z); x = 1');
  await expect(play.grad('x')).toHaveText('+0.0003632');
  expect((await play.exactGrad('x')).toFixed(6)).toBe('0.000363');
  const whole = await play.exactGrad('x');

  const panel = await play.explore('Nudge test');
  await expect(panel.getByRole('combobox', { name: 'Leaf' })).toHaveValue('x');
  const h = panel.getByRole('slider', { name: /^h,/ });
  await h.fill('24');
  await expect(h).toHaveAttribute('aria-valuetext', /h is (1e−6|0\.000001)$/);
  const measured = panel.getByRole('table', { name: 'The gradient, measured' });
  const central = measured.getByRole('row', { name: /^Central/ }).locator('[data-exact]');
  await expect(central.first()).toHaveText('+0.0003632');
  expect((await exact(central.first())).toFixed(6)).toBe('0.000363');
  expect((await exact(central.last())).toFixed(6)).toBe('0.000000');

  await play.showOutline();
  await play.type('y = 2*x; z = y + 3; f = (exp(2*z) - 1)/(exp(2*z) + 1)');
  await expect(play.row('exp1')).toBeVisible();
  await expect(play.grad('x')).toHaveText('+0.0003632');
  expect(Math.abs((await play.exactGrad('x')) - whole)).toBeLessThan(1e-12);
  await page.getByRole('button', { name: 'Check gradients' }).click();
  const check = play.inspector.getByRole('table', { name: 'Gradient check' });
  await expect(check.getByRole('row', { name: /^x/ })).toContainText('agrees');
});

test('001: L is −8, a nudge along the gradient makes it −7.286496, a neuron runs by hand', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.type('e = a*b; d = e + c; L = d*f; a = 2; b = -3; c = 10; f = -2');
  await expect(play.data('L')).toHaveText('−8');
  const grads = { L: '+1', f: '+4', d: '−2', c: '−2', a: '+6', b: '−4' };
  for (const [id, grad] of Object.entries(grads)) await expect(play.grad(id)).toHaveText(grad);

  const climb = await play.explore('Follow the gradient');
  await climb.getByRole('button', { name: 'All', exact: true }).press('Enter');
  await expect(climb.getByRole('textbox', { name: 'Step' })).toHaveValue('0.01');
  await expect(beside(climb, 'L then')).toHaveText('−7.286');
  await climb.getByRole('button', { name: 'Move the leaves' }).press('Enter');
  await expect(beside(climb, 'L now')).toHaveText('−7.286');
  expect(await exact(beside(climb, 'L now'))).toBeCloseTo(-7.286496, 12);

  await play.showOutline();
  await play.type(`${NEURON}; b = 6.787875467865`);
  await expect(play.data('o')).toHaveText('0.6572');
  await expect(play.data('n').locator('[data-exact]')).toHaveAttribute(
    'data-exact',
    '0.7878754678649997',
  );
  const hand = await play.explore('By hand');
  await hand.getByRole('button', { name: 'Begin by hand' }).press('Enter');
  await hand.getByRole('button', { name: 'Seed' }).press('Enter');
  for (const id of ['o', 'n', 'x1w1x2w2', 'x2w2', 'x1w1']) {
    await hand.getByRole('button', { name: `Run backward of ${id}`, exact: true }).press('Enter');
  }
  await expect(hand).toContainText('Every gradient is there, and every one is right.');
  await play.showOutline();
  await expectGrad(play, 'x1w1', 0.5680831525768881);
  await expect(play.grad('x1')).toHaveText('−1.704');
});

test('002: the neuron runs backward node by node, and is reset on both levels', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.type(`${NEURON}; b = 6.8813735870195432`);
  await expect(play.data('o')).toHaveText('0.7071');
  const hand = await play.explore('By hand');
  await hand.getByRole('button', { name: 'Begin by hand' }).press('Enter');
  const pressed = hand.getByRole('list', { name: 'What can be pressed' });
  const grad = (id: string) => pressed.getByRole('listitem').filter({ hasText: id }).first();
  const band = page.getByRole('region', { name: 'Rules' });
  await expect(band).toContainText('nothing has run yet');
  await expect(grad('o.grad')).toContainText('not computed');

  // In the panel, on the card, and with the key on the card that the keyboard is on.
  await hand.getByRole('button', { name: 'Seed' }).press('Enter');
  const run = (id: string) =>
    hand.getByRole('button', { name: `Run backward of ${id}`, exact: true }).press('Enter');
  await run('o');
  await expect(hand.getByRole('listitem').filter({ hasText: 'o handed' })).toBeVisible();
  await expect(band).toContainText('seeded, then ran o');
  await play.click('n', 'button');
  await expect(band).toContainText('ran o, n');
  await play.click('x1w1x2w2', 'name');
  await play.graph.press('b');
  await expect(band).toContainText('ran o, n, x1w1x2w2');
  await run('x1w1');
  await run('x2w2');
  await expect(hand).toContainText('Every gradient is there, and every one is right.');
  await play.showOutline();
  const done = { n: '+0.5', b: '+0.5', x1w1x2w2: '+0.5', x1w1: '+0.5', x2w2: '+0.5' };
  const leaves = { x1: '−1.5', w1: '+1', x2: '+0.5', w2: '0' };
  for (const [id, said] of Object.entries({ ...done, ...leaves })) {
    await expect(play.grad(id)).toHaveText(said);
  }

  await play.explore('By hand');
  await hand.getByRole('button', { name: 'Reset gradients' }).press('Enter');
  await expect(band).toContainText('nothing has run yet');
  await play.showOutline();
  await expect(play.grad('x1')).toContainText('not computed');
  await expect(play.data('o')).toHaveText('0.7071');
  await play.setLeaf('x1', '5');
  await expect(play.data('x1w1')).toHaveText('−15');
  await play.explore('By hand');
  await run('n');
  await expect(hand).toContainText('n had no gradient yet, so it handed on 0.');
  await hand.getByRole('button', { name: 'Reset graph' }).press('Enter');
  await play.showOutline();
  await expect(play.leaf('x1')).toHaveValue('2');
  await expect(play.data('o')).toHaveText('0.7071');
  await band.getByRole('button', { name: 'Use the right rules' }).press('Enter');
  await expect(play.grad('x1')).toHaveText('−1.5');
  await expect(band).toBeHidden();
});

test('003: backward by itself, with tanh whole, and made of exp and a quotient', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  const n = 'n = x1*w1 + x2*w2 + b; x1 = 2; x2 = 0; w1 = -3; w2 = 1; b = 6.8813735870195432';
  const grads = { x1: -1.5, w1: 1, x2: 0.5, w2: 0, b: 0.5 };
  const ways = [
    'o = tanh(n)',
    'e = exp(2*n); o = (e - 1)/(e + 1)',
    'e = exp(2*n); o = (e + -1) * (e + 1)**-1',
  ];
  for (const way of ways) {
    await play.type(`${n}; ${way}`);
    await expect(play.data('o')).toHaveText('0.7071');
    for (const [id, printed] of Object.entries(grads)) await expectGrad(play, id, printed);
  }

  // However often it runs, from whichever end: the same numbers.
  const before = await play.read();
  const playback = page.getByRole('toolbar', { name: 'Playback' });
  await playback.getByRole('button', { name: 'First step' }).press('Enter');
  await expect(play.grad('o')).toContainText('not computed');
  await expect(play.data('o')).not.toHaveText('0.7071');
  await playback.getByRole('button', { name: 'Last step' }).press('Enter');
  await expect.poll(() => play.read()).toBe(before);
  await playback.getByRole('button', { name: 'Next step' }).press('Enter');
  await expect.poll(() => play.read()).toBe(before);
});

test('004: the numbers of x²y + tanh(xy), and the wrong ones where gradients overwrite', async ({
  page,
}) => {
  const play = await new PlayPage(page).open();
  await play.type(
    'x_2 = x*x; x_2_y = x_2*y; xy = x*y; tanh_xy = tanh(xy); z = x_2_y + tanh_xy; x = 2; y = 3',
  );
  await expect(play.data('z')).toHaveText('13');
  await expectGrad(play, 'x', 12.000073729642216);
  await expectGrad(play, 'y', 4.00004915309481);
  await expectGrad(play, 'xy', 2.4576547405286142e-5);
  for (const [id, said] of Object.entries({ x_2: '+3', x_2_y: '+1', tanh_xy: '+1', z: '+1' })) {
    await expect(play.grad(id)).toHaveText(said);
  }

  const rules = await play.explore('Break it');
  await rules.getByRole('radio', { name: 'overwrite' }).press('Space');
  const band = page.getByRole('region', { name: 'Rules' });
  await expect(band).toContainText('gradients overwrite each other instead of adding up');
  await expect(rules).toContainText('2 of');
  const ruined = rules.getByRole('table', { name: 'Leaves with a wrong gradient' });
  await expect(ruined.getByRole('row', { name: /^x/ })).toContainText('+12');
  await expect(ruined.getByRole('row', { name: /^y/ })).toContainText('+4');
  await play.showOutline();
  await expectGrad(play, 'x', 6);
  await expectGrad(play, 'y', 2 * 2.4576547405286142e-5);
  await page.getByRole('button', { name: 'Check gradients' }).click();
  const check = play.inspector.getByRole('table', { name: 'Gradient check' });
  await expect(check.getByRole('row', { name: /^x/ })).toContainText('+12');

  await band.getByRole('button', { name: 'Use the right rules' }).press('Enter');
  await play.showOutline();
  await expectGrad(play, 'x', 12.000073729642216);
  await play.undo.click();
  await expectGrad(play, 'x', 6);
});
