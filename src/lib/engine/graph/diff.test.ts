/** Diffs: applied, undone and squashed, with the order of the nodes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, documents, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import type { Outcome } from '../problem';
import { applyDiff, difference, isEmptyDiff, reverseDiff, squashDiffs } from './diff';
import type { GraphDocument, NodeRecord } from './schema';

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** What JSON keeps as it is: it writes -0 as 0. */
const extras = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as unknown);

/** Documents that have much in common: some nodes of ten, in any order, with one of three values. */
const relatives: fc.Arbitrary<GraphDocument> = fc
  .record({
    picks: fc.shuffledSubarray([...'abcdefghij']),
    values: fc.array(fc.nat(2), { minLength: 10, maxLength: 10 }),
    output: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
    extra: fc.option(extras, { nil: undefined }),
  })
  .map(({ picks, values, output, extra }) => ({
    ...documentOf(...picks.map((id, place) => leaf(id, values[place]))),
    ...(output === undefined ? {} : { output }),
    ...(extra === undefined ? {} : { extra }),
  }));

const pairs = fc.oneof(
  fc.tuple(relatives, relatives),
  fc.tuple(documents(), documents()),
  documents().map((document): [GraphDocument, GraphDocument] => [document, document]),
);

describe('a diff', () => {
  it('leads from one document to the other, and its reverse leads back', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const diff = difference(before, after);
        expect(value(applyDiff(before, diff))).toStrictEqual(after);
        expect(value(applyDiff(after, reverseDiff(diff)))).toStrictEqual(before);
        expect(reverseDiff(reverseDiff(diff))).toStrictEqual(diff);
      }),
      { numRuns: 500 },
    );
  }, 60_000);

  it('survives the way through JSON', () => {
    fc.assert(
      fc.property(relatives, relatives, (before, after) => {
        const diff = JSON.parse(JSON.stringify(difference(before, after))) as never;
        expect(value(applyDiff(before, diff))).toStrictEqual(after);
        expect(value(applyDiff(after, reverseDiff(diff)))).toStrictEqual(before);
      }),
    );
  });

  it('squashed with the next one does the work of both', () => {
    fc.assert(
      fc.property(relatives, relatives, relatives, (base, middle, end) => {
        const first = difference(base, middle);
        const second = difference(middle, end);
        const both = squashDiffs(base, first, second);
        expect(value(applyDiff(base, both))).toStrictEqual(end);
        expect(value(applyDiff(end, reverseDiff(both)))).toStrictEqual(base);
      }),
    );
  });

  it('squashed with its reverse is empty', () => {
    fc.assert(
      fc.property(relatives, relatives, (before, after) => {
        const diff = difference(before, after);
        expect(isEmptyDiff(squashDiffs(before, diff, reverseDiff(diff)))).toBe(true);
      }),
    );
  });

  it('of a document and its copy is empty, whatever order their fields are in', () => {
    const copy = Object.fromEntries(Object.entries(structuredClone(EVERY_FIELD)).reverse());
    expect(isEmptyDiff(difference(EVERY_FIELD, copy as never))).toBe(true);
  });

  it('holds no more than what was changed', () => {
    const before = documentOf(leaf('a'), leaf('b'), node('c', ['a', 'b']));
    const nodes = [leaf('a'), leaf('b', 2), node('c', ['a', 'b'])];
    expect(difference(before, { ...before, nodes, output: 'c' })).toEqual({
      size: 3,
      removed: [],
      added: [],
      changed: [{ before: { at: 1, node: leaf('b') }, after: { at: 1, node: leaf('b', 2) } }],
      fields: [{ name: 'output', before: undefined, after: 'c' }],
    });
  });

  it('moves one node where one node was moved', () => {
    const nodes = [...'abcdefgh'].map((id) => leaf(id));
    const before = documentOf(...nodes);
    const after = documentOf(...nodes.slice(1), nodes[0]);
    expect(difference(before, after)).toMatchObject({
      removed: [{ at: 0, node: nodes[0] }],
      added: [{ at: 7, node: nodes[0] }],
      changed: [],
    });
  });

  it('says in which node an own field changed, also further in', () => {
    const before = documentOf({ ...leaf('a'), extra: { deep: [1] } });
    const after = documentOf({ ...leaf('a'), extra: { deep: [2] } });
    expect(difference(before, after).changed).toHaveLength(1);
  });
});

describe('applying a diff', () => {
  const before = documentOf(leaf('a'), leaf('b'), leaf('c'));

  it('changes nothing of the document, and keeps the nodes that it leaves alone', () => {
    fc.assert(
      fc.property(relatives, relatives, (from, to) => {
        const copy = structuredClone(from);
        const diff = difference(from, structuredClone(to));
        const after = value(applyDiff(from, diff));
        expect(from).toStrictEqual(copy);
        const touched = new Set([
          ...diff.added.map(({ node: { id } }) => id),
          ...diff.changed.map(({ after: { node: changed } }) => changed.id),
        ]);
        const old = new Map(from.nodes.map((record): [string, NodeRecord] => [record.id, record]));
        for (const record of after.nodes) {
          if (!touched.has(record.id)) expect(record).toBe(old.get(record.id));
        }
      }),
    );
  });

  it('keeps the list of nodes where only other fields changed', () => {
    const diff = difference(before, { ...before, title: 'New' });
    expect(value(applyDiff(before, diff)).nodes).toBe(before.nodes);
  });

  it.each([
    ['more nodes', documentOf(...before.nodes, leaf('d'))],
    ['fewer nodes', documentOf(leaf('a'))],
    ['another node where one was removed', documentOf(leaf('x'), leaf('b'), leaf('c'))],
    ['another value where one was changed', documentOf(leaf('a'), leaf('b', 7), leaf('c'))],
    ['another field', { ...before, title: 'Other' }],
  ])('to a document with %s is refused', (_, other) => {
    const after = { ...documentOf(leaf('b', 2), leaf('c')), title: 'New' };
    const diff = difference(before, after);
    expect(applyDiff(before, diff).ok).toBe(true);
    expect(applyDiff(other, diff)).toEqual({ ok: false, problems: [{ code: 'stale-diff' }] });
  });

  it('to a hundred thousand nodes in reverse order works', () => {
    const nodes = Array.from({ length: 100_000 }, (_, place) => leaf(`n${place}`));
    const forwards = documentOf(...nodes);
    const backwards = documentOf(...nodes.toReversed());
    const diff = difference(forwards, backwards);
    expect(value(applyDiff(forwards, diff)).nodes).toEqual(backwards.nodes);
  });
});
