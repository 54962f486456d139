/** A run that was pinned, and what changes are held against it. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../tests/documents';
import { evaluate, success, type GraphDocument } from '../engine';
import type { EngineClientOptions, Frame } from '../worker';
import { addNode, remove } from './commands';
import { Editor } from './editor.svelte';
import { Pinned } from './pinned.svelte';

const PRODUCT = documentOf(leaf('a', 2), leaf('b', 3), node('p', ['a', 'b'], 'mul'));

const frameOf = (document: GraphDocument): Frame => ({
  ...evaluate(document),
  revision: 1,
  mode: 'pass',
  step: null,
  moment: null,
});

/** An editor whose numbers are there at once. */
function shown(document: GraphDocument): Editor {
  const editor = new Editor(document);
  let show: EngineClientOptions['onFrame'] = () => undefined;
  const take = () => {
    show(frameOf(editor.document));
    return Promise.resolve(success(1));
  };
  const never = () => new Promise<never>(() => undefined);
  editor.calculation.start(({ onFrame }) => {
    show = onFrame;
    return {
      open: take,
      edit: take,
      retry: take,
      step: never,
      check: never,
      ask: never,
      stop: () => undefined,
      dispose: () => undefined,
    };
  });
  show(frameOf(editor.document));
  return editor;
}

describe('a pinned run', () => {
  it('says of every number that moved what it was', () => {
    const editor = shown(PRODUCT);
    const pinned = Pinned.of(editor)!;
    expect(pinned.comparison.differences).toEqual([]);
    editor.setValue('a', 5, 'drag');
    expect(pinned.comparison.differences).toEqual([
      { id: 'a', part: 'data', was: 2, is: 5 },
      { id: 'b', part: 'grad', was: 2, is: 5 },
      { id: 'p', part: 'data', was: 6, is: 15 },
    ]);
    expect(pinned.differenceOf('p', 'data')?.was).toBe(6);
    expect(pinned.differenceOf('p', 'grad')).toBeNull();
  });

  it('says nothing any more once all is as it was', () => {
    const editor = shown(PRODUCT);
    const pinned = Pinned.of(editor)!;
    editor.setValue('a', 5, 'drag');
    editor.undo();
    expect(pinned.comparison.differences).toEqual([]);
  });

  it('names the nodes that came since, and those that went', () => {
    const editor = shown(PRODUCT);
    const pinned = Pinned.of(editor)!;
    editor.dispatch(addNode({ op: 'input', id: 'c', at: [0, 9] }), { key: 'did-add' });
    editor.dispatch(remove(['b']), { key: 'did-delete' });
    expect(pinned.comparison.come).toEqual(['c']);
    expect(pinned.comparison.gone).toEqual(['b']);
  });

  it('keeps its numbers apart from those of later runs', () => {
    const editor = shown(PRODUCT);
    const pinned = Pinned.of(editor)!;
    editor.calculation.shown.frame!.data.fill(0);
    editor.setValue('a', 5, 'drag');
    expect(pinned.differenceOf('p', 'data')?.was).toBe(6);
  });

  it('is over with the document', () => {
    const editor = shown(PRODUCT);
    const pinned = Pinned.of(editor)!;
    expect(pinned.isOver).toBe(false);
    editor.open(PRODUCT);
    expect(pinned.isOver).toBe(true);
  });
});
