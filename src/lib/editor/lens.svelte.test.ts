/** What a visitor may see and do, and what one press gives back. */
import { describe, expect, it } from 'vitest';
import { createTrace, evaluate, STATE, type GraphDocument, type ViewRecord } from '../engine';
import type { EngineClientOptions, Frame } from '../worker';
import { documentOf, leaf, node } from '../../../tests/documents';
import { rename } from './commands';
import { Editor } from './editor.svelte';
import { lensOf } from './lens';
import { withoutGradients } from './masked-frame';

const shared = (view: ViewRecord): GraphDocument => ({
  ...documentOf(leaf('a', 2), leaf('b', 3), node('p', ['a', 'b'], 'mul'), leaf('z', 1)),
  output: 'p',
  view,
});

const frameOf = (document: GraphDocument): Frame => ({
  ...evaluate(document),
  revision: 1,
  mode: 'pass',
  step: null,
  moment: null,
});

/** An editor whose worker answers at once. */
function open(document: GraphDocument) {
  const editor = new Editor(document);
  let show: EngineClientOptions['onFrame'] = () => {};
  const take = () => {
    show(frameOf(editor.document));
    return Promise.resolve({ ok: true, value: 1 } as const);
  };
  let checks = 0;
  editor.calculation.start(({ onFrame }) => {
    show = onFrame;
    const check = () => Promise.reject(new Error(`check ${++checks}`));
    const step = () => Promise.resolve({ ok: true, value: null } as const);
    const ask = () => new Promise<never>(() => undefined);
    return { open: take, edit: take, retry: take, step, check, ask, stop() {}, dispose() {} };
  });
  show(frameOf(editor.document));
  return { editor, checks: () => checks };
}

const CLEAR = { hidesPanels: false, hidesGrad: false, isLocked: false };

const numbers = ({ grad, slope, contribution }: Frame) => [...grad, ...slope, ...contribution];

describe('hidden gradients', () => {
  it('are in no number of the frame, while the values are', () => {
    const { editor } = open(shared({ hide: ['grad'] }));
    const frame = editor.calculation.shown.frame!;
    expect([...frame.data]).toEqual([2, 3, 6, 1]);
    expect(numbers(frame).every((number) => number === 0)).toBe(true);
    expect(frame.state.every((bits) => (bits & (STATE.graded | STATE.offPath)) === 0)).toBe(true);
    expect(frame.state.every((bits) => (bits & STATE.computed) !== 0)).toBe(true);
    expect([...frame.wireState]).toEqual([0, 0]);
  });

  it('are not told by what is not finite either, unless a value is', () => {
    const root = documentOf(leaf('x', 0), node('y', ['x'], 'sqrt'));
    expect(evaluate(root).problems.map(({ code }) => code)).toEqual(['not-finite-gradient']);
    const masked = withoutGradients(frameOf(root));
    expect(masked.problems).toEqual([]);
    expect(masked.state.every((bits) => (bits & STATE.notFinite) === 0)).toBe(true);
    const log = withoutGradients(frameOf(documentOf(leaf('x', 0), node('y', ['x'], 'log'))));
    expect(log.problems.map(({ code }) => code)).toEqual(['not-finite']);
    expect(log.state[1] & STATE.notFinite).not.toBe(0);
  });

  it('are not in the steps of the pass', () => {
    const document = shared({ hide: ['grad'] });
    const trace = createTrace(document);
    const done = trace.step(trace.length - 1);
    const moment = { position: 1, length: 2, done, next: done, previousNode: 0, nextNode: 2 };
    const masked = withoutGradients({ ...frameOf(document), moment }).moment;
    expect(done).toMatchObject({ kind: 'backward', contribution: 2 });
    expect(masked?.done).toMatchObject({
      kind: 'backward',
      from: 'b',
      contribution: NaN,
      after: NaN,
    });
    expect(masked?.next).toEqual(masked?.done);
  });

  it('are not checked, which would tell them', async () => {
    const { editor, checks } = open(shared({ hide: ['grad'] }));
    await editor.calculation.startCheck();
    expect(checks()).toBe(0);
    expect(editor.calculation.check.problems).toEqual([{ code: 'gradients-hidden' }]);
    expect(editor.calculation.verdicts.size).toBe(0);
  });

  it('come back with everything else, which is no edit', () => {
    const { editor } = open(shared({ hide: ['grad', 'panels'], locked: true, focus: ['p'] }));
    let edits = 0;
    editor.watch(() => (edits += 1));
    editor.showEverything();
    expect(editor.lens).toEqual(CLEAR);
    expect(editor.document.view).toEqual({ focus: ['p'] });
    expect([...editor.calculation.shown.frame!.grad]).toEqual([3, 2, 1, 0]);
    expect(edits).toBe(0);
    expect(editor.undoes).toBeNull();
  });
});

describe('a locked graph', () => {
  it('refuses every change, and takes them once everything is shown', () => {
    const { editor } = open(shared({ locked: true }));
    const before = editor.document;
    const refused = editor.setValue('a', 5, 'drag');
    expect(refused.ok ? [] : refused.problems).toEqual([{ code: 'graph-locked' }]);
    expect(editor.rename('Mine', null).ok).toBe(false);
    expect(editor.document).toBe(before);
    editor.showEverything();
    expect('view' in editor.document).toBe(false);
    expect(editor.setValue('a', 5, 'drag').ok).toBe(true);
  });
});

it('reads what a document asks for, and nothing into what it does not know', () => {
  expect(lensOf(shared({ hide: ['weather'], step: 3 }))).toEqual(CLEAR);
  expect(lensOf(shared({ hide: ['panels'] }))).toEqual({ ...CLEAR, hidesPanels: true });
});

it('lets what was done behind a lens be undone without it', () => {
  const { editor } = open(shared({ hide: ['grad'], focus: ['p'] }));
  const renamed = editor.dispatch(rename('p', 'product'), { key: 'did-rename' });
  expect(renamed.ok).toBe(true);
  editor.showEverything();
  expect(editor.undo().ok).toBe(true);
  expect(editor.document.view).toEqual({ focus: ['p'] });
  expect(editor.redo().ok).toBe(true);
  expect(editor.document.view).toEqual({ focus: ['product'] });
  expect(editor.document.nodes.map(({ id }) => id)).toContain('product');
});
