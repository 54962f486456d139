/** What keys and hands can do to a graph that whoever shared it has locked. */
import { beforeEach, describe, expect, it } from 'vitest';
import { hear } from '../canvas';
import { benchWith, pressAll, type TestBench } from '../testing';
import { actionCalled } from './table';

let bench: TestBench['bench'];

beforeEach(() => {
  ({ bench } = benchWith('y = a*b'));
  bench.editor.open({ ...bench.editor.document, view: { locked: true, hide: ['grad'] } });
});

describe('a locked graph', () => {
  it('says so to every key that would change it, with the way out', () => {
    const before = bench.editor.document;
    for (const key of ['Delete', 'F2', 's', 'Alt+ArrowUp', 'Shift+ArrowUp', 'a', 'c', 't']) {
      bench.dismiss();
      pressAll(bench, 'Home', key);
      expect(bench.notice?.text, key).toMatch(/has locked it/);
      expect(bench.popup, key).toBeNull();
    }
    expect(bench.editor.document).toBe(before);
    bench.notice?.action?.run();
    expect(bench.editor.lens).toEqual({ hidesPanels: false, hidesGrad: false, isLocked: false });
    expect(bench.notice).toBeNull();
    pressAll(bench, 'Delete');
    expect(bench.editor.document.nodes).toHaveLength(2);
  });

  it('can be walked, looked at and copied', () => {
    pressAll(bench, 'Home', 'ArrowLeft', 'w');
    expect(bench.popup?.kind).toBe('why');
    bench.close();
    expect(bench.notice).toBeNull();
    for (const id of ['copy', 'fit', 'find', 'select-all']) {
      expect(actionCalled(id).isPossible(bench), id).toBe(true);
    }
  });

  it('is not changed by hands either, and tells no gradient by a check', () => {
    const screen = { x: 0, y: 0 };
    hear(bench, { do: 'edit', id: 'a', part: 'data' });
    expect(bench.popup).toBeNull();
    expect(bench.notice?.text).toMatch(/has locked it/);
    hear(bench, { do: 'why', target: { on: 'data', id: 'a' }, screen });
    expect(bench.popup?.kind).toBe('why');
    expect(actionCalled('check').isPossible(bench)).toBe(false);
  });
});
