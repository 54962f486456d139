/** Whatever is done, undone and done again: the document stays sound, and every way leads back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents, EVERY_FIELD } from '../../../../tests/documents';
import {
  applyDiff,
  checkDocument,
  difference,
  isEmptyDiff,
  readDocument,
  type GraphDiff,
  type GraphDocument,
} from '../../engine';
import { say } from '../../messages';
import { NO_HISTORY, record, redo, undo, type History } from '../history';
import { commandOf, sketches, type Sketch } from './testing/random';

const STARTS = fc.oneof(documents(), fc.constant(EVERY_FIELD));

function frozen<T>(value: T): T {
  const waiting: unknown[] = [value];
  for (const each of waiting) {
    if (typeof each !== 'object' || each === null || Object.isFrozen(each)) continue;
    Object.freeze(each);
    waiting.push(...Object.values(each));
  }
  return value;
}

/** Sound, and the same when it was written down and read again. */
function expectSound(document: GraphDocument): void {
  expect(checkDocument(document)).toEqual([]);
  const read = readDocument(JSON.parse(JSON.stringify(document)));
  expect(read.ok && difference(document, read.value)).toEqual({
    size: document.nodes.length,
    removed: [],
    added: [],
    changed: [],
    fields: [],
  });
}

/** What an editor does, without one. */
class Desk {
  document: GraphDocument;
  history: History = NO_HISTORY;

  constructor(document: GraphDocument) {
    this.document = frozen(document);
  }

  perform(sketch: Sketch, gesture: string | null): void {
    const before = this.document;
    const outcome = commandOf(before, sketch)(before);
    if (!outcome.ok) {
      const sentences = outcome.problems.map(say);
      expect(sentences.length).toBeGreaterThan(0);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\S.* .*\.$/s);
        expect(sentence).not.toMatch(/undefined|\[object|!/);
      }
      return;
    }
    const diff = difference(before, outcome.value);
    if (isEmptyDiff(diff)) return;
    this.history = record(this.history, { diff, before, what: { key: 'did' }, gesture });
    this.document = frozen(outcome.value);
  }

  leap(way: typeof undo): boolean {
    const leap = way(this.history);
    if (leap === null) return false;
    this.history = leap.history;
    this.document = applied(this.document, leap.diff);
    return true;
  }
}

function applied(document: GraphDocument, diff: GraphDiff): GraphDocument {
  const outcome = applyDiff(document, diff);
  if (!outcome.ok) throw new Error('a step of the history does not fit');
  return frozen(outcome.value);
}

const ACTIONS = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: sketches },
    { weight: 1, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  ),
  { minLength: 1, maxLength: 40, size: 'max' },
);

const GESTURES = fc.constantFrom(null, null, 'one hand', 'another hand');

describe('any sequence of commands, undos and redos', () => {
  it('keeps the document sound and can be walked back and forth', () => {
    fc.assert(
      fc.property(STARTS, ACTIONS, GESTURES, (start, actions, gesture) => {
        const desk = new Desk(start);
        for (const action of actions) {
          if (action === 'undo') desk.leap(undo);
          else if (action === 'redo') desk.leap(redo);
          else desk.perform(action, action.flag ? gesture : null);
          expectSound(desk.document);
        }
        while (desk.leap(redo));
        const newest = desk.document;
        while (desk.leap(undo));
        expect(desk.document).toEqual(start);
        while (desk.leap(redo));
        expect(desk.document).toEqual(newest);
      }),
      { numRuns: 200 },
    );
  });
});
