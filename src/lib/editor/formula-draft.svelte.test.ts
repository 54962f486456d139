/** The formula box: what it is about, and what typing in it does to the graph. */
import { describe, expect, it } from 'vitest';
import { formulaToGraph, graphToFormula } from '../code';
import { checkDocument, type GraphDocument } from '../engine';
import { addNode, move } from './commands';
import { Editor } from './editor.svelte';
import { FormulaDraft } from './formula-draft.svelte';

function bench(formula?: string) {
  const made = formula === undefined ? null : formulaToGraph(formula);
  const editor = made?.ok ? new Editor(made.value) : new Editor();
  return { editor, draft: new FormulaDraft(editor) };
}

const node = ({ nodes }: GraphDocument, id: string) => nodes.find((each) => each.id === id);
const did = { key: 'did-move' };

describe('the subject of the formula box', () => {
  it('is the graph while nothing or the output is selected', () => {
    const { editor, draft } = bench();
    expect(draft.subject).toBeNull();
    editor.select(['o']);
    expect(draft.subject).toBeNull();
    expect(draft.text).toBe('o = tanh(x1*w1 + x2*w2 + b)');
  });

  it('is the selected node, in terms of the names on screen', () => {
    const { editor, draft } = bench('p = a*b; s = p + c; y = s*p');
    editor.select(['s']);
    expect(draft.text).toBe('s = p + c');
    expect(draft.subject).toBe('s');
    editor.select(['a']);
    expect(draft.text).toBe('a = 1');
    editor.select(['s', 'p']);
    expect(draft.subject).toBeNull();
  });

  it('is the graph where a node has no words', () => {
    const editor = new Editor({
      format: 'wiregrad',
      version: 1,
      nodes: [
        { id: 'x', op: 'input', value: 1 },
        { id: 'odd', op: 'if', inputs: ['x'] },
        { id: 'y', op: 'exp', inputs: ['x'] },
      ],
      output: 'y',
    });
    const draft = new FormulaDraft(editor);
    editor.select(['odd']);
    expect(draft.subject).toBeNull();
    expect(draft.text).toContain('y = exp(x)');
  });

  it('is the line of the output where the graph is too long to read', () => {
    const sum = Array.from({ length: 1200 }, (_, place) => `x${place}`).join(' + ');
    const { editor, draft } = bench(`y = ${sum}; z = y*2`);
    expect(draft.isLine).toBe(true);
    expect(draft.text).toBe('z = y*2');
    editor.select(['x7']);
    expect(draft.isLine).toBe(false);
    expect(draft.text).toBe('x7 = 1');
  });
});

describe('the printed formula', () => {
  it('keeps up with every number that it says', () => {
    const { editor, draft } = bench('y = x**2 + a');
    editor.setValue('constant1', 3, 'drag');
    expect(draft.text).toBe('y = x**3 + a');
    editor.setValue('x', 5, 'drag');
    expect(draft.text).toBe('y = x**3 + a');
    editor.select(['a']);
    editor.setValue('a', 7, 'drag');
    expect(draft.text).toBe('a = 7');
    editor.clear();
    editor.dispatch(addNode({ op: 'input', id: 'loose', value: 4 }), did);
    editor.setValue('loose', 6, 'drag');
    expect(draft.text).toContain('loose = 6');
  });
});

describe('a leaf', () => {
  it('reads as the code layer writes it', () => {
    for (const value of [2, -3, 0.1, 1e-9, 1e21, -0]) {
      const { editor, draft } = bench('y = a*b');
      editor.setValue('a', value, 'drag');
      editor.select(['a']);
      expect(draft.text).toBe(graphToFormula(editor.document, { node: 'a', limit: 0 }));
    }
  });
});

describe('typing a line', () => {
  it('changes its node alone, and one undo brings back graph and selection', () => {
    const { editor, draft } = bench('p = a*b; s = p + c; y = s*p');
    const before = editor.document;
    editor.select(['s']);
    draft.type('s = p');
    draft.type('s = p - c');
    expect(node(editor.document, 's')).toMatchObject({ op: 'sub', inputs: ['p', 'c'] });
    expect(node(editor.document, 'y')).toBe(node(before, 'y'));
    expect(draft.text).toBe('s = p - c');
    editor.select(['p']);
    expect(draft.text).toBe('p = a*b');
    editor.undo();
    expect(editor.document).toEqual(before);
    expect([...editor.selection.ids]).toEqual(['s']);
    expect(draft.text).toBe('s = p + c');
  });

  it('sets a leaf, and makes an expression of it', () => {
    const { editor, draft } = bench('y = a*b');
    editor.select(['a']);
    draft.type('a = 3');
    expect(node(editor.document, 'a')).toMatchObject({ op: 'input', value: 3 });
    draft.type('a = 3*c');
    expect(node(editor.document, 'a')).toMatchObject({ op: 'mul' });
    expect(draft.text).toBe('a = 3*c');
  });

  it('follows a node to its new name', () => {
    const { editor, draft } = bench('p = a*b; y = p*p');
    editor.select(['p']);
    draft.type('prod = a*b');
    expect(draft.subject).toBe('prod');
    expect([...editor.selection.ids]).toEqual(['prod']);
    expect(node(editor.document, 'y')?.inputs).toEqual(['prod', 'prod']);
    draft.rest();
    draft.type('prod = a*b + 1');
    expect(node(editor.document, 'y')?.inputs).toEqual(['prod', 'prod']);
    expect(node(editor.document, 'prod')?.op).toBe('add');
  });

  it('passes through the names of others without harm', () => {
    const { editor, draft } = bench('x = a*b; n = a + b; y = x*n');
    const before = editor.document;
    editor.select(['n']);
    draft.type('x = a + b');
    draft.type('x9 = a + b');
    expect(node(editor.document, 'x')).toEqual(node(before, 'x'));
    expect(node(editor.document, 'y')?.inputs).toEqual(['x', 'x9']);
  });

  it('keeps the values of names that are only half there for a while', () => {
    const { editor, draft } = bench('y = ab*c; ab = 5');
    for (const text of ['y = a*c', 'y = *c', 'y = q*c', 'y = ab*c']) draft.type(text);
    expect(node(editor.document, 'ab')?.value).toBe(5);
    expect(editor.undoes).toBeNull();
  });

  it('takes an expression without a name for what the node is', () => {
    const { editor, draft } = bench('y = a*b + c');
    editor.select(['mul1']);
    expect(draft.text).toBe('mul1 = a*b');
    draft.type('5');
    expect(node(editor.document, 'mul1')).toMatchObject({ value: 5 });
    expect(node(editor.document, 'y')?.inputs).toEqual(['mul1', 'c']);
  });

  it('takes no empty line, and never the graph for the line', () => {
    const { editor, draft } = bench('p = a*b; y = p*p');
    const before = editor.document;
    editor.select(['p']);
    draft.type('');
    expect(draft.problems).toEqual([{ code: 'formula-line-empty', node: 'p' }]);
    draft.rest();
    draft.type('p = a/b');
    expect(node(editor.document, 'y')).toBe(node(before, 'y'));
    expect(node(editor.document, 'p')?.op).toBe('div');
  });

  it('goes on in the same line after a pause in which the node was not to be found', () => {
    const { editor, draft } = bench('p = a*b; y = p*p');
    editor.select(['p']);
    draft.type('a');
    draft.rest();
    draft.type('a*b*b');
    expect(node(editor.document, 'y')?.inputs).toHaveLength(2);
    expect(checkDocument(editor.document)).toEqual([]);
  });

  it('keeps a text that is not complete while others are selected or changed', () => {
    const { editor, draft } = bench('p = a*b; s = p + c; y = s*p');
    editor.select(['s']);
    draft.type('s = p +');
    editor.select(['p']);
    editor.setValue('a', 4, 'drag');
    expect(draft.text).toBe('s = p +');
    draft.type('s = p + 1');
    expect(node(editor.document, 's')?.op).toBe('add');
    expect(node(editor.document, 'p')?.op).toBe('mul');
    expect(node(editor.document, 'a')?.value).toBe(4);
  });
});

describe('typing the graph', () => {
  it('goes on after the output was given away while it was selected', () => {
    const { editor, draft } = bench('y = a*b');
    editor.select(['y']);
    draft.type('y = a*b; z = y');
    draft.type('y = a*b; z = y*2');
    expect(draft.text).toBe('y = a*b; z = y*2');
    expect(editor.document.output).toBe('z');
  });

  it('lets new nodes find places, and leaves those that have one', () => {
    const { editor, draft } = bench('y = a*b');
    editor.dispatch(move(new Map([['a', [30, 30]]])), did);
    draft.type('y = a*b + c');
    const at = editor.document.nodes.map((each) => each.at?.join());
    expect(new Set(at).size).toBe(editor.document.nodes.length);
    expect(at).not.toContain(undefined);
  });

  it('keeps the example where it stands while it is edited, and frees its places after that', () => {
    const { editor, draft } = bench();
    const before = editor.document;
    draft.type('o = sigmoid(x1*w1 + x2*w2 + b)');
    expect(node(editor.document, 'b')?.at).toEqual(node(before, 'b')?.at);
    draft.type('L = (a*b + c)*f');
    expect(node(editor.document, 'b')?.at).not.toEqual(node(before, 'b')?.at);
    expect(node(editor.document, 'b')!.at![0]).toBeLessThan(node(editor.document, 'mul1')!.at![0]);
  });

  it('begins anew in another document', () => {
    const { editor, draft } = bench('y = a*b');
    draft.type('y = a*');
    editor.open({ format: 'wiregrad', version: 1, nodes: [] });
    expect(draft.text).toBe('');
    expect(draft.problems).toEqual([]);
  });
});
