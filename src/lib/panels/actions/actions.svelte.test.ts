import { describe, expect, it, vi } from 'vitest';
import { benchWith, pressAll } from '../testing';
import { enterGraph } from './keyboard';

const FORMULA = 'L = (a*b + c)*f; a = 2; b = -3; c = 10; f = -2';

function keyboard(formula = FORMULA) {
  const { bench, asked } = benchWith(formula);
  const { editor } = bench;
  return {
    bench,
    asked,
    editor,
    press: (...keys: readonly string[]) => pressAll(bench, ...keys),
    ids: () => editor.document.nodes.map(({ id }) => id),
    node: (id: string) => editor.document.nodes.find((node) => node.id === id),
    focusOn: (id: string) => {
      editor.setFocus(id);
      editor.select([id]);
    },
    said: () => bench.announcement.text,
  };
}

vi.stubGlobal('innerWidth', 1440);
vi.stubGlobal('innerHeight', 900);

describe('what is typed before a field is there', () => {
  it('does nothing to the graph and stands in the field once it comes', () => {
    const { press, bench, editor } = keyboard();
    const before = editor.document;
    press('Ctrl+f', 't', 'a');
    expect(editor.document).toBe(before);
    expect(bench.popup?.kind).toBe('find');
    expect(bench.takeTyped()).toBe('ta');
    expect(bench.typeAhead('n')).toBe(false);
  });

  it('is given up with Escape', () => {
    const { press, bench } = keyboard();
    press('a', 'x', 'Escape');
    expect(bench.popup).toBeNull();
    expect(bench.takeTyped()).toBe('');
  });
});

describe('the keyboard on the graph', () => {
  it('enters at the output, follows the wires, and says where it is', () => {
    const { press, editor, said, asked } = keyboard();
    press('ArrowLeft');
    expect(editor.focus).toBe('L');
    expect(said()).toMatch(/^L: mul of .+ and f/);
    press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    expect(editor.focus).toBe('a');
    expect([...editor.selection.ids]).toEqual(['a']);
    expect(said()).toBe('a: input, data 2.');
    expect(asked.at(-1)).toBe('reveal "a"');
    press('ArrowLeft');
    expect(said()).toBe('It has no operand.');
  });

  it('is at the output as soon as it comes in, and stays where it was when it comes back', () => {
    const { press, bench, editor, said } = keyboard();
    enterGraph(bench);
    expect(editor.focus).toBe('L');
    expect(said()).toMatch(/^L: mul of .+ and f/);
    press('ArrowLeft');
    const place = editor.focus;
    enterGraph(bench);
    expect([place === 'L', editor.focus]).toEqual([false, place]);
  });

  it('reaches every card in turn', () => {
    const { press, editor, ids } = keyboard();
    const seen = new Set<string | null>();
    for (const _ of ids()) {
      press('PageDown');
      seen.add(editor.focus);
    }
    expect(seen).toEqual(new Set(ids()));
    press('PageDown');
    expect(editor.focus).toBe('L');
    press('PageUp');
    expect(editor.focus).not.toBe('L');
    press('Home');
    expect(editor.focus).toBe('L');
  });

  it('looks around without losing what is selected, and adds to it', () => {
    const { press, editor, focusOn } = keyboard();
    focusOn('L');
    press('Ctrl+ArrowLeft');
    expect(editor.focus).not.toBe('L');
    expect([...editor.selection.ids]).toEqual(['L']);
    press('Shift+Enter');
    expect(editor.selection.ids.size).toBe(2);
    press('Escape');
    expect(editor.selection.ids.size).toBe(0);
  });

  it('wires to a card that it walks to', () => {
    const { press, bench, node, focusOn, editor } = keyboard('s = a + b; t = tanh(c)');
    focusOn('t');
    press('c');
    expect(bench.connecting).toBe('t');
    editor.setFocus('s');
    press('Enter');
    expect(bench.connecting).toBeNull();
    expect(node('s')?.inputs).toEqual(['a', 'b', 't']);
    expect(editor.focus).toBe('s');
  });

  it('wires to the input whose number is pressed, in place of what is there', () => {
    const { press, node, focusOn, editor, bench } = keyboard('s = a - b; t = tanh(c)');
    focusOn('t');
    press('c');
    editor.setFocus('s');
    press('2');
    expect(node('s')?.inputs).toEqual(['a', 't']);
    expect(bench.notice).toBeNull();
  });

  it('asks for the name of the target when letters are typed', () => {
    const { press, bench, focusOn } = keyboard('s = a - b; t = tanh(c)');
    focusOn('t');
    press('c', 's');
    expect(bench.popup).toMatchObject({ kind: 'target', from: 't', typed: 's' });
    expect(bench.connecting).toBeNull();
  });

  it('says why a wire is refused, and stops when it is told to', () => {
    const { press, bench, focusOn, editor, node } = keyboard();
    focusOn('L');
    press('c');
    editor.setFocus('mul1');
    press('1');
    expect(bench.notice?.text).toContain('loop');
    expect(node('mul1')?.inputs).toEqual(['a', 'b']);
    press('c', 'Escape');
    expect(bench.connecting).toBeNull();
  });

  it('edits the value of a leaf, and the name of anything', () => {
    const { press, bench, focusOn } = keyboard();
    focusOn('a');
    press('Enter');
    expect(bench.popup).toEqual({ kind: 'field', id: 'a', part: 'data' });
    press('F2');
    expect(bench.popup).toEqual({ kind: 'field', id: 'a', part: 'name' });
    focusOn('L');
    press('Enter');
    expect(bench.popup).toEqual({ kind: 'field', id: 'L', part: 'name' });
  });

  it('raises and lowers a value as one step to undo', () => {
    const { press, node, focusOn, editor, said } = keyboard();
    focusOn('a');
    press('Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown');
    expect(node('a')?.value).toBe(2.2);
    expect(said()).toBe('a is 2.2.');
    press('Ctrl+z');
    expect(node('a')?.value).toBe(2);
    expect(editor.undoes).toBeNull();
  });

  it('moves a card, in one step to undo', () => {
    const { press, node, focusOn } = keyboard();
    const [x, y] = node('a')!.at!;
    focusOn('a');
    press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowDown');
    expect(node('a')?.at).toEqual([x + 4, y + 2]);
    press('Ctrl+z');
    expect(node('a')?.at).toEqual([x, y]);
  });

  it('deletes, goes to the next card, and brings everything back', () => {
    const { press, ids, focusOn, editor, said, node } = keyboard();
    const before = editor.document;
    focusOn('add1');
    press('Delete');
    expect(ids()).not.toContain('add1');
    expect(said()).toBe('Done: delete add1.');
    expect(editor.focus).not.toBeNull();
    press('Ctrl+z');
    expect(editor.document).toEqual(before);
    expect(node('L')?.inputs?.[0]).toBe('add1');
  });

  it('deletes and joins the wires', () => {
    const { press, node, focusOn } = keyboard('o = tanh(exp(x))');
    focusOn(node('o')!.inputs![0]!);
    press('Alt+Backspace');
    expect(node('o')?.inputs).toEqual(['x']);
  });

  it('swaps operands, sets the output and duplicates', () => {
    const { press, node, focusOn, editor, ids } = keyboard('d = a - b; e = d*d');
    focusOn('d');
    press('s');
    expect(node('d')?.inputs).toEqual(['b', 'a']);
    press('o');
    expect(editor.document.output).toBe('d');
    const count = ids().length;
    press('Ctrl+d');
    expect(ids()).toHaveLength(count + 1);
    expect([...editor.selection.ids]).toEqual([ids().at(-1)]);
    expect(editor.focus).toBe(ids().at(-1));
  });

  it('groups what is selected, folds it, unfolds it and takes it apart', () => {
    const { press, editor } = keyboard();
    editor.select(['mul1', 'add1']);
    press('Ctrl+g');
    const [group] = editor.document.groups!;
    expect(group.nodes).toEqual(['mul1', 'add1']);
    expect([...editor.selection.ids]).toEqual([group.id]);
    if (group.folded === true) press('e');
    press('e');
    expect(editor.document.groups?.[0].folded).toBe(true);
    expect(editor.focus).toBe(group.id);
    press('Enter');
    expect(editor.document.groups?.[0].folded ?? false).toBe(false);
    press('Shift+Ctrl+g');
    expect(editor.document.groups ?? []).toEqual([]);
    expect([...editor.selection.ids]).toEqual(['mul1', 'add1']);
  });

  it('opens what there is to open', () => {
    const { press, bench, focusOn } = keyboard();
    focusOn('L');
    const opened = (key: string) => {
      bench.close();
      press(key);
      return bench.popup?.kind;
    };
    expect(['a', '/', 'w', 'Shift+F10', 'ContextMenu', '?', 'g', 'Ctrl+f'].map(opened)).toEqual([
      'search',
      'search',
      'why',
      'menu',
      'menu',
      'keys',
      'check',
      'find',
    ]);
  });

  it('leaves its keys to what is open above the graph', () => {
    const { press, bench, editor, focusOn } = keyboard();
    focusOn('L');
    bench.open({ kind: 'settings' });
    press('Delete', 'f', 'Ctrl+f');
    expect(editor.undoes).toBeNull();
    expect(bench.popup?.kind).toBe('settings');
  });

  it('does nothing by single keys where a person wants none', () => {
    const { press, bench, asked, focusOn, editor } = keyboard();
    focusOn('L');
    bench.preferences.singleKeys = false;
    press('f', 'a', 'c', 'o');
    expect(asked).toEqual([]);
    expect([bench.popup, bench.connecting, editor.undoes]).toEqual([null, null, null]);
  });

  it('zooms and fits', () => {
    const { press, asked, focusOn } = keyboard();
    focusOn('a');
    press('f', '+', '-', '0', 'Shift+F');
    expect(asked).toEqual(['fit', 'zoomBy 1.25', 'zoomBy 0.8', 'resetZoom', 'fit ["a"]']);
  });
});
