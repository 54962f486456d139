/** Questions that follow the document. */
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { failure, success, type GraphDocument, type Outcome } from '../engine';
import type { AskOptions } from '../worker';
import { Asking } from './asking.svelte';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';

interface Call {
  readonly about: unknown;
  readonly options: AskOptions;
  end(outcome: Outcome<unknown>): Promise<void>;
}

/** An editor whose questions are answered when the test says so. */
function bench(document: GraphDocument = EXAMPLE) {
  const editor = new Editor(document);
  const calls: Call[] = [];
  const take = () => Promise.resolve(success(1));
  editor.calculation.start(({ onFrame }) => {
    const show = () => {
      onFrame({ state: new Uint16Array() } as never);
      return take();
    };
    return {
      open: show,
      edit: show,
      retry: take,
      step: () => new Promise(() => undefined),
      check: () => new Promise(() => undefined),
      stop: () => undefined,
      ask: (_kind: string, about: unknown, options: AskOptions = {}) =>
        new Promise<never>((resolve) => {
          const end = async (outcome: Outcome<unknown>) => {
            resolve(outcome as never);
            await new Promise((done) => setTimeout(done));
          };
          calls.push({ about, options, end });
        }),
      dispose: () => undefined,
    };
  });
  return { editor, calls };
}

/** Asks as a component would, until the test is over. */
function asking(editor: Editor, about: () => { leaf: string; h: number } | null) {
  let made: Asking<'nudge'> | undefined;
  const stop = $effect.root(() => {
    made = new Asking(editor.calculation, 'nudge', about);
  });
  flushSync();
  return { question: made!, stop };
}

describe('a question', () => {
  it('is asked at once, and waits for its answer', async () => {
    const { editor, calls } = bench();
    const { question, stop } = asking(editor, () => ({ leaf: 'x1', h: 1 }));
    expect(calls.map(({ about }) => about)).toEqual([{ leaf: 'x1', h: 1 }]);
    expect([question.isWaiting, question.answer]).toEqual([true, null]);
    calls[0].options.onProgress?.({ done: 1, total: 4 });
    expect(question.progress).toEqual({ done: 1, total: 4 });
    await calls[0].end(success({ change: 2 }));
    expect([question.isWaiting, question.progress]).toEqual([false, null]);
    expect(question.answer).toEqual({ change: 2 });
    stop();
  });

  it('is asked anew when the document changes, and the old answer counts no more', async () => {
    const { editor, calls } = bench();
    const { question, stop } = asking(editor, () => ({ leaf: 'x1', h: 1 }));
    await calls[0].end(success({ change: 2 }));
    editor.setValue('x1', 5, 'drag');
    flushSync();
    expect(question.answer).toBeNull();
    expect(question.known).toMatchObject({ document: EXAMPLE, answer: { change: 2 } });
    expect(calls).toHaveLength(2);
    await calls[1].end(success({ change: 3 }));
    expect(question.answer).toEqual({ change: 3 });
    stop();
  });

  it('ends its forerunner, whose answer is not taken any more', async () => {
    const { editor, calls } = bench();
    let leaf = $state('x1');
    const { question, stop } = asking(editor, () => ({ leaf, h: 1 }));
    leaf = 'w1';
    flushSync();
    expect(calls.map(({ options }) => options.signal?.aborted)).toEqual([true, false]);
    await calls[0].end(success({ change: 2 }));
    expect(question.answer).toBeNull();
    stop();
    expect(calls[1].options.signal?.aborted).toBe(true);
  });

  it('is not asked anew by what says the same', () => {
    const { editor, calls } = bench();
    let spare = $state(0);
    const { stop } = asking(editor, () => (spare < 9 ? { leaf: 'x1', h: 1 } : null));
    spare = 1;
    flushSync();
    expect(calls).toHaveLength(1);
    stop();
  });

  it('says why it was not answered', async () => {
    const { editor, calls } = bench();
    const { question, stop } = asking(editor, () => ({ leaf: 'gone', h: 1 }));
    await calls[0].end(failure({ code: 'no-such-node', node: 'gone' }));
    expect(question.problems).toEqual([{ code: 'no-such-node', node: 'gone' }]);
    expect([question.isWaiting, question.answer, question.known]).toEqual([false, null, null]);
    stop();
  });

  it('is not asked where nothing is wanted', () => {
    const { editor, calls } = bench();
    const { question, stop } = asking(editor, () => null);
    expect([calls.length, question.isWaiting, question.answer]).toEqual([0, false, null]);
    stop();
  });

  it('tells no gradient to a visitor who is to find it out', async () => {
    const { editor, calls } = bench({ ...EXAMPLE, view: { hide: ['grad'] } });
    const { question, stop } = asking(editor, () => ({ leaf: 'x1', h: 1 }));
    await Promise.resolve();
    expect(calls).toEqual([]);
    expect(question.problems).toEqual([{ code: 'gradients-hidden' }]);
    stop();
  });

  it('forgets what it knew when another document is opened', async () => {
    const { editor, calls } = bench();
    const { question, stop } = asking(editor, () => ({ leaf: 'x1', h: 1 }));
    await calls[0].end(success({ change: 2 }));
    editor.calculation.open({ ...EXAMPLE, title: 'other' });
    expect(editor.calculation.shown.frame).not.toBeNull();
    expect([question.answer, question.known]).toEqual([null, null]);
    stop();
  });
});
