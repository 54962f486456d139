import { describe, expect, it } from 'vitest';
import { failure, success, type Outcome } from '../../engine';
import { Host, PACE, type Heard } from './host';
import type { EmbedState, Load } from './protocol';

const STATE: EmbedState = {
  document: { format: 'wiregrad', version: 1, nodes: [] },
  link: null,
  numbers: [],
};
const PAGE = { name: 'the page around' };
const HOME = 'https://school.example';

/** A page around the graph, and a clock that goes when the test says so. */
function around(parent: unknown = PAGE) {
  const sent: { message: object; origin: string }[] = [];
  const loads: Load[] = [];
  const themes: string[] = [];
  const due: { at: number; then: () => void }[] = [];
  let now = 0;
  let hear: ((event: Heard) => void) | null = null;
  let answer: Outcome<null> = success(null);
  let stalled: Promise<void> = Promise.resolve();
  let resume: () => void = () => undefined;
  const host = new Host(
    {
      parent,
      listen(heard) {
        hear = heard;
        return () => (hear = null);
      },
      post: (message, origin) => sent.push({ message, origin }),
      now: () => now,
      later(milliseconds, then) {
        const timer = { at: now + milliseconds, then };
        due.push(timer);
        return () => due.splice(due.indexOf(timer), 1);
      },
      say: ({ code }) => `About ${code}.`,
    },
    {
      load: (what) => {
        loads.push(what);
        return stalled.then(() => answer);
      },
      state: () => Promise.resolve(STATE),
      show: (theme) => themes.push(theme),
    },
  );
  return {
    host,
    sent,
    loads,
    themes,
    refuse: (code: string) => (answer = failure({ code })),
    breakDown: () => void (stalled = Promise.reject(new Error('no network'))),
    stall: () => void (stalled = new Promise((resolve) => (resume = resolve))),
    async resume() {
      resume();
      for (let turn = 0; turn < 500; turn += 1) await Promise.resolve();
    },
    say: async (data: unknown, from: Partial<Heard> = {}) => {
      hear?.({ data, origin: HOME, source: PAGE, ...from });
      // A few turns: a message may be answered in several steps.
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    },
    pass(milliseconds: number) {
      now += milliseconds;
      for (const { then } of due.splice(0).filter(({ at }) => at <= now)) then();
    },
    types: () => sent.map(({ message }) => (message as { type: string }).type),
    isHearing: () => hear !== null,
  };
}

describe('the host', () => {
  it('is told that somebody is here, and nothing more, wherever it is', () => {
    const { host, sent } = around();
    host.start();
    expect(sent).toEqual([{ message: { wiregrad: 1, type: 'ready', id: null }, origin: '*' }]);
  });

  it('is none where the page stands for itself', () => {
    const { host, sent, isHearing } = around(null);
    host.start();
    host.tell({ type: 'change', revision: 1 });
    expect(sent).toEqual([]);
    expect(isHearing()).toBe(false);
  });

  it('loads a graph, and is answered where it stands', async () => {
    const page = around();
    page.host.start();
    await page.say({ wiregrad: 1, type: 'load', id: 3, link: 'g1d' });
    expect(page.loads).toEqual([{ link: 'g1d' }]);
    expect(page.sent.at(-1)).toEqual({
      message: { wiregrad: 1, type: 'state', id: 3, state: STATE },
      origin: HOME,
    });
  });

  it('hears why a graph was not loaded', async () => {
    const page = around();
    page.refuse('link-cut');
    page.host.start();
    await page.say({ wiregrad: 1, type: 'load', id: 'a', document: {} });
    const message = { id: 'a', code: 'link-cut', message: 'About link-cut.' };
    expect(page.sent.at(-1)?.message).toEqual({ wiregrad: 1, type: 'error', ...message });
  });

  it('chooses the theme', async () => {
    const page = around();
    page.host.start();
    await page.say({ wiregrad: 1, type: 'theme', theme: 'dark' });
    expect(page.themes).toEqual(['dark']);
  });

  it('is the page around alone: no other window is heard, nor a page without an address', async () => {
    const page = around();
    page.host.start();
    const load = { wiregrad: 1, type: 'load', link: 'g1d' };
    await page.say(load, { source: { name: 'another frame' } });
    await page.say(load, { source: null });
    await page.say(load, { origin: 'null' });
    await page.say(load, { origin: '*' });
    await page.say(load, { origin: '' });
    expect(page.loads).toEqual([]);
    expect(page.types()).toEqual(['ready']);
  });

  it('never hears of a graph before it has spoken, and then only where it stands', async () => {
    const page = around();
    page.host.start();
    page.host.tell({ type: 'change', revision: 1 });
    page.host.tell({ type: 'resize', height: 300 });
    await page.say({ nothing: 'of ours' });
    await page.say({ wiregrad: 1, type: 'nonsense' });
    expect(page.types()).toEqual(['ready', 'error']);
    await page.say({ wiregrad: 1, type: 'hello' });
    expect(page.types()).toEqual(['ready', 'error', 'ready', 'change', 'resize']);
    const origins = page.sent.slice(1).map(({ origin }) => origin);
    expect(new Set(origins)).toEqual(new Set([HOME]));
  });

  it('hears of changes after a rest, and then only of the last', async () => {
    const page = around();
    page.host.start();
    await page.say({ wiregrad: 1, type: 'hello' });
    page.host.tell({ type: 'resize', height: 300 });
    for (let revision = 1; revision < 9; revision += 1) {
      page.host.tell({ type: 'change', revision });
    }
    expect(page.types()).toEqual(['ready', 'ready', 'resize']);
    page.pass(100);
    expect(page.sent.at(-1)?.message).toMatchObject({ type: 'change', revision: 8 });
    page.host.tell({ type: 'resize', height: 300 });
    page.pass(100);
    expect(page.types()).toEqual(['ready', 'ready', 'resize', 'change']);
  });

  it('cannot flood the graph, and is told so once', async () => {
    const page = around();
    page.host.start();
    const load = { wiregrad: 1, type: 'load', link: 'g1d' };
    for (let time = 0; time < 500; time += 1) await page.say(load);
    expect(page.loads).toHaveLength(PACE.atOnce);
    const errors = page.sent.filter(({ message }) => 'code' in message);
    expect(errors.map(({ message }) => message)).toMatchObject([{ code: 'embed-too-many' }]);
    page.pass(1000);
    for (let time = 0; time < 500; time += 1) await page.say(load);
    expect(page.loads).toHaveLength(PACE.atOnce + PACE.perSecond);
  });

  it('cannot pile up what takes long to answer', async () => {
    const page = around();
    page.stall();
    page.host.start();
    for (let time = 0; time < 50; time += 1) {
      await page.say({ wiregrad: 1, type: 'load', id: time, link: 'g1d' });
    }
    expect(page.loads).toEqual([{ link: 'g1d' }]);
    await page.resume();
    expect(page.loads).toHaveLength(20);
  });

  it('is answered in the order of its messages, those that are wrong among them', async () => {
    const page = around();
    page.stall();
    page.host.start();
    await page.say({ wiregrad: 1, type: 'load', id: 1, link: 'g1d' });
    await page.say({ wiregrad: 1, type: 'nonsense', id: 2 });
    expect(page.types()).toEqual(['ready']);
    await page.resume();
    expect(page.sent.map(({ message }) => message)).toMatchObject([
      { type: 'ready' },
      { type: 'state', id: 1 },
      { type: 'error', id: 2, code: 'embed-unknown-type' },
    ]);
  });

  it('is told where the part that answers cannot be loaded, and heard again after that', async () => {
    const page = around();
    page.host.start();
    page.breakDown();
    await page.say({ wiregrad: 1, type: 'load', id: 1, link: 'g1d' });
    expect(page.sent.at(-1)?.message).toMatchObject({ type: 'error', id: 1, code: 'not-loaded' });
    await page.say({ wiregrad: 1, type: 'hello', id: 2 });
    expect(page.sent.at(-1)?.message).toMatchObject({ type: 'ready', id: 2 });
  });

  it('is heard no longer once the graph is gone', () => {
    const page = around();
    page.host.start();
    page.host.stop();
    expect(page.isHearing()).toBe(false);
  });
});
