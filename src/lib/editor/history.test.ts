/** Undo and redo. */
import { describe, expect, it } from 'vitest';
import { applyDiff, difference, type GraphDocument, type Outcome } from '../engine';
import { setValue } from './commands';
import { EXAMPLE } from './example';
import { NO_HISTORY, record, redo, undo, type History } from './history';

const changed = (outcome: Outcome<GraphDocument>): GraphDocument => {
  if (!outcome.ok) throw new Error('the command was refused');
  return outcome.value;
};

/** Sets x1 to each value in turn, as one gesture or as many. */
function after(values: readonly number[], gesture: string | null) {
  let history: History = NO_HISTORY;
  let document: GraphDocument = EXAMPLE;
  for (const value of values) {
    const next = changed(setValue('x1', value)(document));
    const diff = difference(document, next);
    history = record(history, { diff, before: document, what: { key: 'did-value' }, gesture });
    document = next;
  }
  return { history, document };
}

describe('history', () => {
  it('undoes to the very document there was, and redoes', () => {
    const { history, document } = after([5], null);
    const back = undo(history);
    const before = applyDiff(document, back!.diff);
    expect(before).toEqual({ ok: true, value: EXAMPLE });
    const again = redo(back!.history);
    expect(applyDiff(EXAMPLE, again!.diff)).toEqual({ ok: true, value: document });
  });

  it('takes one gesture as one step', () => {
    const { history, document } = after([3, 4, 5], 'drag 1');
    expect(history.past).toHaveLength(1);
    expect(applyDiff(document, undo(history)!.diff)).toEqual({ ok: true, value: EXAMPLE });
  });

  it('forgets a gesture that ended where it began', () => {
    expect(after([3, 4, 2], 'drag 1').history.past).toHaveLength(0);
  });

  it('keeps changes without a gesture apart', () => {
    expect(after([3, 4, 5], null).history.past).toHaveLength(3);
  });

  it('drops what could be redone once something new is done', () => {
    const { history } = after([3], null);
    const back = undo(history)!.history;
    expect(back.future).toHaveLength(1);
    const change = {
      ...history.past[0],
      before: EXAMPLE,
      what: { key: 'did-title' },
      gesture: null,
    };
    expect(record(back, change).future).toHaveLength(0);
  });

  it('has nothing to do at both ends', () => {
    expect(undo(NO_HISTORY)).toBeNull();
    expect(redo(NO_HISTORY)).toBeNull();
  });

  it('remembers the last 200 changes', () => {
    const values = Array.from({ length: 250 }, (_, index) => index + 10);
    expect(after(values, null).history.past).toHaveLength(200);
  });
});
