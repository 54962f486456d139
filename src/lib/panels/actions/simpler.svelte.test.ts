/** Unfolding by keys: from the op to its parts, and back. */
import { describe, expect, it } from 'vitest';
import { RECIPES } from '../../engine';
import { benchWith, pressAll } from '../testing';
import { labelOf } from './action';
import { actionCalled } from './table';

const GRAPH = 'y = tanh(a*b)';

describe('unfolding by keys', () => {
  it.each([...RECIPES.keys()])('offers it for %s, which has a recipe', (op) => {
    const formula = op === 'div' ? 'y = a / b' : `y = ${op}(a)`;
    const { bench } = benchWith(formula);
    bench.editor.select(['y']);
    expect(actionCalled('simpler').isPossible(bench)).toBe(true);
    bench.editor.select(['a']);
    expect(actionCalled('simpler').isPossible(bench)).toBe(false);
    expect(actionCalled('fold-back').isPossible(bench)).toBe(false);
  });

  it('selects the parts as a group, which is folded back by the same key with Shift', async () => {
    const { bench } = benchWith(GRAPH);
    const { editor } = bench;
    const before = editor.document;
    editor.select(['y']);
    pressAll(bench, 'u');
    await expect.poll(() => editor.document.groups?.[0].of).toBe('tanh');
    expect([...editor.selection.ids]).toEqual(['tanh1']);
    expect(labelOf(actionCalled('fold-back'), bench)).toBe('Fold back to tanh');
    pressAll(bench, 'Shift+U');
    await expect.poll(() => editor.document.groups).toBeUndefined();
    expect([...editor.selection.ids]).toEqual(['y']);
    editor.undo();
    editor.undo();
    expect(editor.document).toEqual(before);
  });

  it('says why parts that were edited stay', async () => {
    const { bench } = benchWith(GRAPH);
    const { editor } = bench;
    editor.select(['y']);
    pressAll(bench, 'u');
    await expect.poll(() => editor.document.groups?.[0].of).toBe('tanh');
    editor.setValue('constant1', 3, 'typed');
    pressAll(bench, 'Shift+U');
    await expect.poll(() => bench.notice?.text).toContain('no longer just tanh');
  });
});
