/** Documents that are read: every field, kept whole and made afresh. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, documents, EVERY_FIELD, leaf, node } from '../../../../tests/documents';
import { levelsOf, indexWires } from './order';
import { parseDocument, readDocument } from './parse';
import { LIMITS, type GraphDocument } from './schema';

function read(value: unknown): GraphDocument {
  const outcome = readDocument(value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

/** Every object and list of a value, itself among them. */
function partsOf(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

describe('a document', () => {
  it('of every field is read as it stands', () => {
    expect(parseDocument(JSON.stringify(EVERY_FIELD))).toEqual({ ok: true, value: EVERY_FIELD });
  });

  it('may be empty', () => {
    expect(read(documentOf())).toEqual(documentOf());
  });

  it('may begin with a byte order mark and break its lines in either way', () => {
    const text = `\ufeff${JSON.stringify(EVERY_FIELD, null, 2).replaceAll('\n', '\r\n')}`;
    expect(parseDocument(text)).toEqual({ ok: true, value: EVERY_FIELD });
  });

  it('comes back from its own JSON, whatever it is', () => {
    fc.assert(
      fc.property(documents(), (document) => {
        const outcome = parseDocument(JSON.stringify(document));
        // JSON.parse gives a field called __proto__ where fast-check invents one.
        if (!JSON.stringify(document).includes('__proto__')) {
          expect(outcome).toEqual({ ok: true, value: document });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('shares nothing with the value that it was read from', () => {
    const value = structuredClone(EVERY_FIELD);
    const own = new Set(partsOf(value));
    expect(partsOf(read(value)).filter((part) => own.has(part))).toEqual([]);
    expect(value).toEqual(EVERY_FIELD);
  });

  it('may name its nodes as objects name their inherited fields', () => {
    const ids = ['constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf'];
    const document = documentOf(...ids.map((id) => leaf(id)), node('sum', ids));
    expect(read(document)).toEqual(document);
  });

  it('takes an op of such a name for one that is unknown', () => {
    const document = documentOf(
      leaf('a'),
      node('b', ['a'], 'constructor'),
      node('c', [], '__proto__'),
    );
    expect(read(document)).toEqual(document);
  });

  it('may use a node twice, leave ports open and stand in any order', () => {
    const document = documentOf(node('b', ['a', 'a', null], 'max'), leaf('a'));
    expect(read(document)).toEqual(document);
  });

  it('may have its own idea of a built-in op', () => {
    const ops = [{ name: 'add', inputs: ['x'], value: 'x + 1', slopes: ['1'] }];
    expect(readDocument({ ...documentOf(leaf('a'), node('b', ['a'])), ops }).ok).toBe(true);
    const two = { ...documentOf(leaf('a'), node('b', ['a', 'a'])), ops };
    expect(readDocument(two)).toMatchObject({ problems: [{ code: 'wrong-port-count' }] });
  });

  it('may hold fields whose value is undefined, as if they were absent', () => {
    const value = { ...documentOf({ ...leaf('a'), label: undefined }), output: undefined };
    expect(read(value)).toStrictEqual(documentOf(leaf('a')));
  });

  it('takes a leaf with an empty list of inputs for one without', () => {
    expect(read(documentOf({ ...leaf('a'), inputs: [] }))).toStrictEqual(documentOf(leaf('a')));
  });
});

describe('numbers', () => {
  it('are never -0', () => {
    const text =
      '{"format":"wiregrad","version":1,"x":[-0],' +
      '"nodes":[{"id":"a","op":"input","value":-0,"at":[-0,-0.0],"range":[-0,1]}],' +
      '"data":{"columns":["a"],"rows":[[-0]],"row":-0}}';
    const outcome = parseDocument(text);
    expect(outcome.ok).toBe(true);
    expect(JSON.stringify(outcome)).not.toContain('-0');
    const zeros = partsOf(outcome).flatMap((part) => Object.values(part) as unknown[]);
    expect(zeros.filter((value) => Object.is(value, -0))).toEqual([]);
    expect(zeros.filter((value) => value === 0)).toHaveLength(7);
  });

  it('may be as large and as small as float64 allows', () => {
    const document = documentOf(leaf('a', 1.7976931348623157e308), leaf('b', 5e-324));
    expect(read(JSON.parse(JSON.stringify(document)))).toEqual(document);
  });

  it('of a million digits are read as JavaScript reads them', () => {
    const text = JSON.stringify(documentOf(leaf('a', 12345)));
    expect(parseDocument(text.replace('12345', `0.${'3'.repeat(1_000_000)}`)).ok).toBe(true);
    expect(parseDocument(text.replace('12345', '3'.repeat(1_000_000))).ok).toBe(false);
  });
});

describe('fields that this version does not know', () => {
  const withExtra = (extra: unknown) => ({ ...documentOf(leaf('a')), extra });

  it('are kept in every part of a document', () => {
    const later = { later: [{ deep: 'yes' }] };
    const parts = {
      ...documentOf({ ...leaf('a'), ...later }),
      groups: [{ id: 'g', nodes: [], ...later }],
      data: { columns: [], rows: [], ...later },
      ops: [{ name: 'twice', inputs: ['x'], value: '2*x', slopes: ['2'], ...later }],
      rules: { ...later },
      view: { ...later },
      ...later,
    };
    expect(read(parts)).toEqual(parts);
  });

  it('may be called as objects call their inherited fields, and change no prototype', () => {
    const text = '{"constructor":{"prototype":{"polluted":1}},"toString":1,"hasOwnProperty":2}';
    const extra = JSON.parse(text) as unknown;
    expect(read(withExtra(extra))).toEqual(withExtra(extra));
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('are kept up to 64 KB in all', () => {
    // A name takes three bytes more than its letters, and so does a text.
    const most = LIMITS.extraBytes - 'extra'.length - 6;
    expect(readDocument(withExtra('x'.repeat(most))).ok).toBe(true);
    expect(readDocument(withExtra('x'.repeat(most + 1))).ok).toBe(false);
    expect(readDocument(withExtra('€'.repeat(most / 3 + 1))).ok).toBe(false);
    const spread = Array.from({ length: 9000 }, (_, place) => ({ ...leaf(`n${place}`), extra: 1 }));
    expect(readDocument(documentOf(...spread))).toMatchObject({
      problems: [{ code: 'too-much-extra' }],
    });
  });

  it('may be nested as deep as the limit allows', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    // The document itself is the first level.
    expect(readDocument(withExtra(nested(LIMITS.nesting - 1))).ok).toBe(true);
    expect(readDocument(withExtra(nested(LIMITS.nesting)))).toMatchObject({
      problems: [{ code: 'too-deep' }],
    });
    const text = JSON.stringify(withExtra(nested(LIMITS.nesting)));
    expect(parseDocument(text)).toMatchObject({ problems: [{ code: 'too-deep', line: 1 }] });
  });
});

describe('a million nodes', () => {
  it('in a chain are parsed and ordered', () => {
    const size = LIMITS.nodes;
    const chain = ['{"id":"n0","op":"input","value":1}'];
    for (let at = 1; at < size; at++)
      chain.push(`{"id":"n${at}","op":"neg","inputs":["n${at - 1}"]}`);
    const outcome = parseDocument(`{"format":"wiregrad","version":1,"nodes":[${chain.join()}]}`);
    expect(outcome.ok).toBe(true);
    if (!outcome.ok) return;
    const { firstWire, source } = indexWires(outcome.value);
    expect(levelsOf(firstWire, source).at(-1)).toBe(size - 1);
  }, 60_000);
});
