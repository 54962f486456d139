/** A history as text, and back from text that may hold anything. */
import { describe, expect, it } from 'vitest';
import { difference, type GraphDocument } from '../../engine';
import { setTitle, setValue, type Command } from '../commands';
import { EXAMPLE } from '../example';
import { NO_HISTORY, record, undo, type History } from '../history';
import { selectionOf } from '../selection';
import { historyText, readHistory } from './history-text';

function after(commands: readonly Command[], start: GraphDocument = EXAMPLE) {
  let document = start;
  let history = NO_HISTORY;
  for (const command of commands) {
    const next = command(document);
    if (!next.ok) throw new Error('refused');
    const diff = difference(document, next.value);
    const selection = selectionOf(['o'], [{ node: 'o', port: 0 }]);
    const what = { key: 'did-value', params: { id: 'x1', count: 2 } };
    history = record(history, { diff, before: document, what, gesture: null, selection });
    document = next.value;
  }
  return { document, history };
}

/** Steps are compared without what only says where they came from. */
const plain = ({ past, future }: History) =>
  [past, future].map((steps) => steps.map(({ diff, what, selection }) => [diff, what, selection]));

describe('a history as text', () => {
  it('comes back as it was, with selections and what can be redone', () => {
    const { document, history } = after([setTitle('one'), setTitle(''), setValue('x1', 5)]);
    const leap = undo(history)!;
    const back = setValue('x1', 2)(document);
    const read = readHistory(historyText(leap.history), back.ok ? back.value : document);
    expect(plain(read!)).toEqual(plain(leap.history));
    expect(read!.past.every(({ isRestored }) => isRestored)).toBe(true);
  });

  it('keeps the steps nearest to now, and no more than two million characters', () => {
    const long = 'x'.repeat(300_000);
    const titles = Array.from({ length: 9 }, (_, place) => setTitle(`${long}${place}`));
    const { document, history } = after(titles);
    const text = historyText(history);
    expect(text.length).toBeLessThan(2_000_100);
    const read = readHistory(text, document)!;
    expect(read.past.length).toBeGreaterThan(0);
    expect(read.past.length).toBeLessThan(9);
    expect(read.past.at(-1)?.diff).toEqual(history.past.at(-1)?.diff);
  });

  it('does not read what does not lead to the document', () => {
    const { document, history } = after([setValue('x1', 5), setValue('x1', 6)]);
    const text = historyText(history);
    expect(readHistory(text, document)).not.toBeNull();
    expect(readHistory(text, EXAMPLE)).toBeNull();
    const broken = { ...history, past: history.past.toReversed() };
    expect(readHistory(historyText(broken), document)).toBeNull();
    const ahead = { ...history, past: [], future: history.past };
    expect(readHistory(historyText(ahead), document)).toBeNull();
  });

  it('reads no text of another shape', () => {
    const { document, history } = after([setValue('x1', 5)]);
    const text = historyText(history);
    const others: readonly [string, string][] = [
      ['"past":[', '"past":[null,'],
      ['"future":[]', '"future":{}'],
      ['"size":10', '"size":-1'],
      ['"size":10', '"size":"10"'],
      ['"at":0', '"at":0.5'],
      ['"did-value"', '"__proto__"'],
      ['"count":2', '"count":{}'],
      ['"ids":["o"]', '"ids":[7]'],
      ['"port":0', '"port":null'],
      ['"fields":[]', '"fields":[{"name":"nodes","after":[]}]'],
      ['"changed":[', '"changed":[[],'],
    ];
    for (const [said, instead] of others) {
      expect(text, said).toContain(said);
      expect(readHistory(text.replace(said, instead), document), instead).toBeNull();
    }
    for (const whole of ['', '7', '[]', '{', 'null', '{"past":[]}']) {
      expect(readHistory(whole, document), whole).toBeNull();
    }
  });

  it('gives no document another prototype', () => {
    const { document, history } = after([setTitle('one')]);
    const text = historyText(history).replace('"name":"title"', '"name":"__proto__"');
    expect(text).toContain('__proto__');
    expect(readHistory(text, document)).toBeNull();
    expect({}).not.toHaveProperty('one');
  });
});
