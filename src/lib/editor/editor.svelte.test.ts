/** The editor: one document, and numbers that never stand beside another one. */
import { describe, expect, it } from 'vitest';
import { evaluate, failure, success, type GraphDocument } from '../engine';
import type { EngineClientOptions } from '../worker';
import { type Calculator } from './calculation.svelte';
import { Editor } from './editor.svelte';
import { EXAMPLE } from './example';
import { FormulaDraft } from './formula-draft.svelte';

/** An editor whose calculator answers when the test says so. */
function started() {
  const editor = new Editor();
  const sent: GraphDocument[] = [];
  let options: EngineClientOptions | undefined;
  const take = (document: GraphDocument) => {
    sent.push(document);
    return Promise.resolve(success(sent.length));
  };
  editor.calculation.start((given): Calculator => {
    options = given;
    return {
      open: take,
      edit: (_diff, after) => take(after),
      retry: () => take(editor.document),
      step: () => Promise.resolve(success(null)),
      check: () => Promise.resolve(failure({ code: 'check-stopped' })),
      stop: () => undefined,
      ask: () => new Promise(() => undefined),
      dispose: () => undefined,
    };
  });
  const answer = () => {
    const { document: _document, ...result } = evaluate(editor.document);
    const stamp = { revision: sent.length, mode: 'pass', step: null } as const;
    options?.onFrame({ ...stamp, ...result, moment: null });
  };
  const rest = () => options?.onStatus?.({ phase: 'stopped', notice: { code: 'worker-stopped' } });
  return { editor, sent, answer, rest };
}

describe('the editor', () => {
  it('sends the document at once and waits for its numbers', () => {
    const { editor, sent, answer } = started();
    expect(sent).toEqual([EXAMPLE]);
    expect(editor.calculation.shown).toEqual({ document: EXAMPLE, frame: null, isWaiting: true });
    answer();
    expect(editor.calculation.shown.frame?.data[9]).toBeCloseTo(0.7071, 4);
    expect(editor.calculation.shown.isWaiting).toBe(false);
  });

  it('shows numbers beside their own document alone', () => {
    const { editor, answer } = started();
    answer();
    editor.setValue('x1', 3, 'drag');
    expect(editor.document.nodes[0].value).toBe(3);
    expect(editor.calculation.shown.document).toBe(EXAMPLE);
    expect(editor.calculation.shown.isWaiting).toBe(true);
    answer();
    expect(editor.calculation.shown.document).toBe(editor.document);
    expect(editor.calculation.shown.frame?.data[0]).toBe(3);
  });

  it('shows no numbers when nobody is left to compute them', () => {
    const { editor, answer, rest } = started();
    answer();
    editor.setValue('x1', 3, 'drag');
    rest();
    expect(editor.calculation.shown).toEqual({
      document: editor.document,
      frame: null,
      isWaiting: false,
    });
  });

  it('undoes and redoes, and says what', () => {
    const { editor, sent } = started();
    editor.setValue('x1', 3, 'drag 1');
    editor.setValue('x1', 4, 'drag 1');
    editor.setValue('b', 0, 'drag 2');
    expect(editor.undoes).toEqual({ key: 'did-value', params: { id: 'b' } });
    editor.undo();
    editor.undo();
    expect(editor.document).toEqual(EXAMPLE);
    expect(editor.undoes).toBeNull();
    editor.redo();
    expect(editor.document.nodes[0].value).toBe(4);
    expect(sent.at(-1)).toBe(editor.document);
  });

  it('takes a change that changes nothing as none', () => {
    const { editor, sent } = started();
    editor.setValue('x1', 2, 'drag');
    expect(editor.undoes).toBeNull();
    expect(sent).toHaveLength(1);
  });

  it('says why a document was not taken', async () => {
    const editor = new Editor();
    editor.calculation.start(() => ({
      open: () => Promise.resolve(failure({ code: 'too-large' })),
      edit: () => Promise.resolve(success(2)),
      retry: () => Promise.resolve(success(2)),
      step: () => Promise.resolve(success(null)),
      check: () => Promise.resolve(failure({ code: 'check-stopped' })),
      stop: () => undefined,
      ask: () => new Promise(() => undefined),
      dispose: () => undefined,
    }));
    await Promise.resolve();
    expect(editor.calculation.problems).toEqual([{ code: 'too-large' }]);
    expect(editor.calculation.shown.isWaiting).toBe(false);
    editor.setValue('x1', 3, 'drag');
    expect(editor.calculation.problems).toEqual([]);
  });
});

describe('the formula box', () => {
  it('says what the document says', () => {
    const draft = new FormulaDraft(new Editor());
    expect(draft.text).toBe('o = tanh(x1*w1 + x2*w2 + b)');
  });

  it('keeps a text that is not complete, and the document with it', () => {
    const editor = new Editor();
    const draft = new FormulaDraft(editor);
    draft.type('L = (a*b + c');
    expect(draft.text).toBe('L = (a*b + c');
    expect(draft.problems[0]).toMatchObject({ line: 1, column: 13 });
    expect(editor.document).toBe(EXAMPLE);
    draft.drop();
    expect(draft.text).toBe('o = tanh(x1*w1 + x2*w2 + b)');
    expect(draft.problems).toEqual([]);
  });

  it('edits the graph, and one pause-free run of typing is one step back', () => {
    const editor = new Editor();
    const draft = new FormulaDraft(editor);
    draft.type('L = a');
    draft.type('L = a*b');
    draft.rest();
    draft.type('L = a*b + c');
    editor.undo();
    expect(draft.text).toBe('L = a*b');
    editor.undo();
    expect(editor.document).toEqual(EXAMPLE);
    expect(draft.text).toBe('o = tanh(x1*w1 + x2*w2 + b)');
  });

  it('keeps the typed spaces while they say the same, and no number that is no longer true', () => {
    const editor = new Editor();
    const draft = new FormulaDraft(editor);
    draft.type('L  =  a*b');
    editor.setValue('a', 5, 'drag');
    expect(draft.text).toBe('L  =  a*b');
    draft.type('L = a*b; a = 2');
    editor.setValue('a', 7, 'drag');
    expect(draft.text).not.toContain('a = 2');
    draft.type('y = x**2');
    editor.setValue('x', 3, 'drag');
    expect(draft.text).toBe('y = x**2');
    editor.setValue('constant1', 5, 'drag');
    expect(draft.text).toBe('y = x**5');
  });
});
