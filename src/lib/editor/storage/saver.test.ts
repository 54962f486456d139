/** When to write. */
import { describe, expect, it } from 'vitest';
import { fakeBrowser, settled } from '../../../../tests/fake-browser';
import { Saver } from './saver';

/** Writes what `now` says, each as slowly as the test wants. */
function bench() {
  const browser = fakeBrowser();
  const written: number[] = [];
  const answers: ((isDone: boolean) => void)[] = [];
  const state = { now: 0 };
  const saver = new Saver(browser.open().clock, () => {
    written.push(state.now);
    return new Promise((resolve) => answers.push(resolve));
  });
  const change = () => {
    state.now += 1;
    saver.touch();
  };
  const answer = (isDone = true) => {
    answers.shift()?.(isDone);
    return settled();
  };
  return { saver, written, change, answer, pass: browser.pass };
}

describe('saving', () => {
  it('waits half a second, and no longer however many changes come', async () => {
    const { written, change, pass } = bench();
    change();
    await pass(300);
    change();
    await pass(199);
    expect(written).toEqual([]);
    await pass(1);
    expect(written).toEqual([2]);
  });

  it('writes one after the other, the newest last', async () => {
    const { saver, written, change, answer, pass } = bench();
    change();
    await pass(500);
    change();
    await pass(500);
    expect(written).toEqual([1]);
    expect(saver.isChanged).toBe(true);
    await answer();
    expect(written).toEqual([1, 2]);
    await answer();
    expect(saver.isChanged).toBe(false);
  });

  it('waits for nothing when the page goes', async () => {
    const { saver, written, change, pass } = bench();
    change();
    await pass(500);
    change();
    void saver.writeNow();
    expect(written).toEqual([1, 2]);
    void saver.writeNow();
    expect(written).toEqual([1, 2]);
  });

  it('flushes once, and has nothing to do where nothing has changed', async () => {
    const { saver, written, change, answer, pass } = bench();
    await saver.flush();
    expect(written).toEqual([]);
    change();
    const flushed = saver.flush();
    await answer();
    await flushed;
    await pass(1_000);
    expect(written).toEqual([1]);
  });

  it('tries again what could not be written', async () => {
    const { saver, written, change, answer, pass } = bench();
    change();
    await pass(500);
    await answer(false);
    expect(saver.isChanged).toBe(true);
    await pass(5_000);
    expect(written).toEqual([1, 1]);
    await answer();
    expect(saver.isChanged).toBe(false);
  });

  it('forgets what need not be written any more', async () => {
    const { saver, written, change, pass } = bench();
    change();
    saver.forget();
    await pass(1_000);
    expect(written).toEqual([]);
    expect(saver.isChanged).toBe(false);
  });
});
