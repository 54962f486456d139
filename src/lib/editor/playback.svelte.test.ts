/** Walking through the pass: the state of the page against a trace of its own. */
import { describe, expect, it } from 'vitest';
import { createTrace, evaluate, success, type GraphDocument } from '../engine';
import type { EngineClientOptions, Moment } from '../worker';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';

/** An editor whose worker answers each step at once. */
function playing(document: GraphDocument = EXAMPLE) {
  const editor = new Editor(document);
  const asked: (number | null)[] = [];
  let options: EngineClientOptions | undefined;
  let revision = 0;
  const take = () => Promise.resolve(success(++revision));
  const show = (position: number | null): Moment | null => {
    const trace = createTrace(editor.document);
    trace.seek(position ?? 0);
    const { document: _document, ...numbers } =
      position === null ? evaluate(editor.document) : trace.result();
    const moment: Moment | null =
      position === null
        ? null
        : {
            position: trace.position,
            length: trace.length,
            done: trace.position > 0 ? trace.step(trace.position - 1) : null,
            next: trace.position < trace.length ? trace.step(trace.position) : null,
            previousNode: trace.coarse.findLast((end) => end < trace.position) ?? 0,
            nextNode: trace.coarse.find((end) => end > trace.position) ?? trace.length,
          };
    const stamp = {
      revision,
      mode: position === null ? 'pass' : 'step',
      step: position,
    } as const;
    options?.onFrame({ ...stamp, ...numbers, moment });
    return moment;
  };
  editor.calculation.start((given) => {
    options = given;
    return {
      open: take,
      edit: take,
      retry: take,
      step: (position) => {
        asked.push(position);
        return Promise.resolve(success(show(position)));
      },
      check: () => new Promise(() => undefined),
      stop: () => undefined,
      ask: () => new Promise(() => undefined),
      dispose: () => undefined,
    };
  });
  return { editor, playback: editor.playback, asked, show };
}

/** Answers come a moment later. */
const answered = () => new Promise((resolve) => setTimeout(resolve));

describe('playback', () => {
  it('begins at the leaves, goes on step by step, and ends with the whole pass', async () => {
    const { playback } = playing();
    expect(playback.position).toBeNull();
    playback.next();
    await answered();
    expect(playback.position).toBe(0);
    playback.next();
    await answered();
    expect(playback.position).toBe(1);
    expect(playback.moment?.done?.kind).toBe('forward');
    playback.last();
    await answered();
    expect(playback.position).toBe(playback.length);
    playback.next();
    await answered();
    expect(playback.position).toBeNull();
    expect(playback.moment).toBeNull();
  });

  it('goes back from the whole pass to its last step, and no further than the first', async () => {
    const { playback } = playing();
    playback.previous();
    await answered();
    expect(playback.position).toBe(playback.length);
    expect(playback.length).toBeGreaterThan(0);
    playback.first();
    playback.previous();
    await answered();
    expect(playback.position).toBe(0);
  });

  it('stays where it is in the same grain, a node at a time', async () => {
    const { editor, playback } = playing();
    playback.grain = 'coarse';
    const { coarse } = createTrace(editor.document);
    const ends: number[] = [];
    playback.first();
    for (let node = 0; node < coarse.length; node += 1) {
      await answered();
      playback.next();
      ends.push(playback.position!);
    }
    expect(ends).toEqual([...coarse]);
    await answered();
    playback.previous();
    expect(playback.position).toBe(coarse.at(-2));
  });

  it('keeps its place while numbers change, and gives up what is no longer there', async () => {
    const { editor, playback, show } = playing();
    playback.seek(3);
    await answered();
    editor.setValue('x1', 3, 'drag');
    expect(playback.position).toBe(3);
    expect(playback.moment).toBeNull();
    show(3);
    expect(playback.moment?.position).toBe(3);
    playback.last();
    await answered();
    const { length } = playback;
    editor.dispatch((document) => success({ ...document, output: 'mul1' }), { key: 'did-output' });
    show(playback.position);
    expect(playback.position).toBeLessThan(length);
  });

  it('is not held back by numbers that come late', async () => {
    const { playback, show } = playing();
    playback.seek(3);
    await answered();
    playback.next();
    playback.next();
    await answered();
    show(3);
    playback.next();
    expect(playback.position).toBe(6);
  });

  it('asks a new worker for the same place', async () => {
    const { playback, asked, show } = playing();
    playback.seek(4);
    await answered();
    show(null);
    await answered();
    expect(asked).toEqual([4, 4]);
    expect(playback.moment?.position).toBe(4);
  });

  it('is over with another document, unless that starts at a step', async () => {
    const { editor, playback } = playing();
    playback.toggle();
    await answered();
    editor.open({ ...EXAMPLE, title: 'other' });
    expect([playback.position, playback.isPlaying]).toEqual([null, false]);
    playback.toggle();
    expect(playback.isPlaying).toBe(true);
    editor.open({ ...EXAMPLE, view: { step: 2 } });
    expect(playback.isPlaying).toBe(false);
    await answered();
    expect(playback.position).toBe(2);
  });

  it('plays from the start once it has come to the end', async () => {
    const { playback } = playing();
    playback.last();
    await answered();
    playback.toggle();
    await answered();
    expect([playback.position, playback.isPlaying]).toEqual([0, true]);
    playback.toggle();
    expect([playback.position, playback.isPlaying]).toEqual([0, false]);
  });
});
