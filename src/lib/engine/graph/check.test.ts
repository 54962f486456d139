/** Documents that were made or edited here are held to the same rules as those from outside. */
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import { checkDocument } from './check';
import { outputOf, sinksOf } from './sinks';

const codes = (document: Parameters<typeof checkDocument>[0]) =>
  checkDocument(document).map(({ code }) => code);

describe('checking a document', () => {
  it('finds nothing wrong with a sound one', () => {
    expect(checkDocument(EVERY_FIELD)).toEqual([]);
    expect(checkDocument(documentOf())).toEqual([]);
  });

  it('finds what an edit can break', () => {
    expect(codes(documentOf(leaf('a'), leaf('a')))).toEqual(['duplicate-id']);
    expect(codes(documentOf(leaf('a b')))).toEqual(['bad-id']);
    expect(codes(documentOf(leaf('a', NaN)))).toEqual(['not-finite-value']);
    expect(codes(documentOf(leaf('a'), node('b', ['a', 'gone'])))).toEqual(['unknown-node']);
    expect(codes(documentOf(leaf('a'), node('b', ['a', 'b'])))).toEqual(['cycle']);
    expect(codes({ ...documentOf(leaf('a')), output: 'gone' })).toEqual(['unknown-node']);
  });

  it('finds what is left of a removed node in groups, data and rules', () => {
    const parts = {
      groups: [{ id: 'g', nodes: ['gone'] }],
      data: { columns: ['gone'], rows: [] },
      rules: { order: ['gone'] },
    };
    expect(checkDocument({ ...documentOf(leaf('a')), ...parts }).map(({ path }) => path)).toEqual([
      'groups[0].nodes[0]',
      'data.columns[0]',
      'rules.order[0]',
    ]);
  });

  it('lets nodes of unknown ops be as they are', () => {
    expect(codes(documentOf({ ...node('b', [null, null, null], 'later'), value: 1 }))).toEqual([]);
  });

  it('finds no fault with ops of which the document has a faulty idea, but with the idea', () => {
    const ops = [{ name: 'mine', inputs: ['x'], value: 'x +', slopes: ['1'] }];
    const document = { ...documentOf(leaf('a'), node('b', ['a', 'a'], 'mine')), ops };
    expect(checkDocument(document)).toMatchObject([{ code: 'expected', path: 'ops[0].value' }]);
  });

  it('follows a hundred thousand groups in each other', () => {
    const groups = Array.from({ length: 100_000 }, (_, place) => ({
      id: `g${place}`,
      nodes: [],
      parent: place === 0 ? null : `g${place - 1}`,
    }));
    expect(codes({ ...documentOf(), groups })).toEqual([]);
    const ring = groups.with(0, { ...groups[0], parent: 'g99999' });
    expect(codes({ ...documentOf(), groups: ring })).toEqual(['group-cycle']);
  });
});

describe('the output', () => {
  const sum = documentOf(leaf('a'), node('s', ['a', 'a']), node('t', ['a', null]));

  it('is the only node that nothing uses', () => {
    expect(outputOf(documentOf(leaf('a'), node('s', ['a', 'a'])))).toBe('s');
    expect(outputOf(documentOf(leaf('a')))).toBe('a');
  });

  it('is none where several could be meant, or there is no node', () => {
    expect(sinksOf(sum)).toEqual(['s', 't']);
    expect(outputOf(sum)).toBeNull();
    expect(outputOf(documentOf())).toBeNull();
  });

  it('is the one that the document names, be it used or not', () => {
    expect(outputOf({ ...sum, output: 'a' })).toBe('a');
  });
});
