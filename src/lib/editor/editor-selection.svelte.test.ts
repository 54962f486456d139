/** What is selected and where the keyboard is, while the document changes. */
import { describe, expect, it } from 'vitest';
import type { GraphDocument } from '../engine';
import { addNode, connect, remove, rename } from './commands';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';

const did = { key: 'did-something' };
const selected = ({ selection }: Editor) => [...selection.ids].join(' ');

describe('the selection', () => {
  it('comes back with an undo, and with a redo as it was left', () => {
    const editor = new Editor();
    editor.select(['w1']);
    editor.dispatch(remove(['w1']), did);
    expect(selected(editor)).toBe('');
    editor.select(['x1', 'b']);
    editor.undo();
    expect(selected(editor)).toBe('w1');
    editor.redo();
    expect(selected(editor)).toBe('x1 b');
  });

  it('follows a node to its new name and back, and the keyboard with it', () => {
    const editor = new Editor();
    editor.select(['add1'], 'replace', [{ node: 'add1', port: 1 }]);
    editor.setFocus('add1');
    editor.dispatch(rename('add1', 'sum'), did);
    expect(selected(editor)).toBe('sum');
    expect(editor.selection.wires).toEqual([{ node: 'sum', port: 1 }]);
    expect(editor.focus).toBe('sum');
    editor.undo();
    expect(selected(editor)).toBe('add1');
    expect(editor.focus).toBe('add1');
  });

  it('is of what there is alone', () => {
    const editor = new Editor();
    editor.select(['x1', 'nobody']);
    editor.selectWires([{ node: 'o', port: 0 }], 'add');
    editor.selectWires([{ node: 'o', port: 9 }], 'add');
    expect(selected(editor)).toBe('x1');
    expect(editor.selection.wires).toEqual([{ node: 'o', port: 0 }]);
    editor.clear();
    expect(editor.selection.ids.size + editor.selection.wires.length).toBe(0);
  });

  it('of all is of the cards in sight, and means the nodes inside too', () => {
    const folded: GraphDocument = {
      ...EXAMPLE,
      groups: [{ id: 'g', nodes: ['mul1', 'mul2', 'add1'], folded: true }],
    };
    const editor = new Editor(folded);
    editor.selectAll();
    expect(editor.selection.ids.has('g')).toBe(true);
    expect(editor.selection.ids.has('mul1')).toBe(false);
    expect(editor.selectedNodes).toHaveLength(10);
  });
});

describe('dispatching', () => {
  it('gives a new node a place in the same step', () => {
    const editor = new Editor();
    const before = editor.document;
    editor.dispatch(addNode({ op: 'tanh', id: 'fresh' }), did);
    expect(editor.document.nodes.at(-1)?.at).toHaveLength(2);
    editor.undo();
    expect(editor.document).toEqual(before);
  });

  it('places a document that comes without places, and that is no step', () => {
    const editor = new Editor({
      ...EXAMPLE,
      nodes: EXAMPLE.nodes.map(({ at: _at, ...node }) => node),
    });
    expect(editor.document.nodes.every(({ at }) => at !== undefined)).toBe(true);
    expect(editor.undoes).toBeNull();
  });

  it('refuses with the command’s own reason, and nothing has happened', () => {
    const editor = new Editor();
    const refused = editor.dispatch(connect('o', 'mul1', 0), did);
    expect(refused).toMatchObject({ ok: false, problems: [{ code: 'would-close-loop' }] });
    expect(editor.document).toEqual(EXAMPLE);
    expect(editor.undoes).toBeNull();
  });

  it('tells whoever watches, once for each change', () => {
    const editor = new Editor();
    let count = 0;
    const end = editor.watch(() => (count += 1));
    editor.setValue('x1', 3, 'drag');
    editor.setValue('x1', 3, 'drag');
    editor.undo();
    editor.undo();
    expect(count).toBe(2);
    end();
    editor.redo();
    expect(count).toBe(2);
  });

  it('says what was undone, and that there is nothing more', () => {
    const editor = new Editor();
    editor.setValue('x1', 3, 'drag');
    expect(editor.undo()).toMatchObject({ ok: true, value: { key: 'did-value' } });
    expect(editor.undo()).toEqual({ ok: true, value: null });
  });
});

describe('the keyboard', () => {
  it('enters at the output and walks from there', () => {
    const editor = new Editor();
    expect(editor.walk('left')).toBe('o');
    expect(editor.walk('left')).toBe('add2');
    expect(editor.walk('left')).toBe('add1');
    expect(editor.walk('down')).toBe('b');
    expect(editor.walk('right')).toBe('add2');
    expect(editor.focus).toBe('add2');
  });

  it('stays where there is nothing, and leaves what is removed', () => {
    const editor = new Editor();
    editor.setFocus('x1');
    expect(editor.walk('left')).toBeNull();
    expect(editor.focus).toBe('x1');
    editor.dispatch(remove(['x1']), did);
    expect(editor.focus).toBeNull();
    editor.open({ ...EXAMPLE, nodes: [], output: undefined });
    expect(editor.walk('up')).toBeNull();
  });
});
