/** Every reason for which a document is refused, each with the place that the problem names. */
import { describe, expect, it } from 'vitest';
import { REFUSED_DOCUMENTS, REFUSED_TEXTS } from '../../../../tests/refused-documents';
import { parseDocument, readDocument } from './parse';
import { LIMITS } from './schema';

describe('refused', () => {
  it.each([...REFUSED_TEXTS, ...REFUSED_DOCUMENTS])('is %s', (_, text, problem) => {
    const outcome = parseDocument(text);
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problems).toContainEqual(expect.objectContaining(problem));
  });

  it.each(REFUSED_DOCUMENTS)('is also as a value %s', (_, text, problem) => {
    const outcome = readDocument(JSON.parse(text));
    expect(outcome).toMatchObject({ ok: false });
    if (!outcome.ok) expect(outcome.problems).toContainEqual(expect.objectContaining(problem));
  });

  it('is a text past 64 MB, without a look at what it says', () => {
    const text = ' '.repeat(LIMITS.bytes + 1);
    expect(parseDocument(text)).toMatchObject({ problems: [{ code: 'too-large' }] });
  });

  it('is a text that passes 64 MB as UTF-8 only', () => {
    const text = '€'.repeat(LIMITS.bytes / 3 + 1);
    expect(parseDocument(text)).toMatchObject({ problems: [{ code: 'too-large' }] });
    expect(parseDocument(text.slice(1))).toMatchObject({ problems: [{ code: 'not-json' }] });
  });

  it('is a document of a million nodes and one', () => {
    const nodes = Array<object>(LIMITS.nodes + 1).fill({ id: 'a', op: 'input', value: 1 });
    const outcome = readDocument({ format: 'wiregrad', version: 1, nodes });
    const params = { most: LIMITS.nodes, found: LIMITS.nodes + 1 };
    expect(outcome).toEqual({
      ok: false,
      problems: [{ code: 'too-many-nodes', path: 'nodes', params }],
    });
  });

  it('is a value that contains itself', () => {
    const value: Record<string, unknown> = { format: 'wiregrad', version: 1, nodes: [] };
    value.self = [value];
    expect(readDocument(value)).toMatchObject({
      problems: [{ code: 'too-deep', path: 'self[0].self[0].self[0].self[0]' }],
    });
  });

  it.each([undefined, 7, 'text', [], () => 1, Symbol('x'), 10n])('is %s', (value) => {
    expect(readDocument(value)).toMatchObject({ ok: false, problems: [{ code: 'not-object' }] });
  });
});

describe('the problems of a document', () => {
  it('are all listed, not only the first', () => {
    const nodes = [
      { id: 'a', op: 'input', value: 'x', label: 7 },
      { id: 'a', op: 'neg', inputs: ['a', 'ghost'] },
      { id: 'b c', op: 'add', inputs: ['b c', 'ghost'] },
    ];
    const outcome = readDocument({ format: 'wiregrad', version: 1, nodes, output: 'nobody' });
    expect(outcome.ok).toBe(false);
    const codes = outcome.ok ? [] : outcome.problems.map(({ code, path }) => `${code} ${path}`);
    expect(codes).toEqual([
      'not-finite-value nodes[0].value',
      'wrong-type nodes[0].label',
      'bad-id nodes[2].id',
      'duplicate-id nodes[1].id',
      'wrong-port-count nodes[1].inputs',
      'unknown-node nodes[1].inputs[1]',
      'unknown-node nodes[2].inputs[1]',
      'cycle nodes[2]',
      'unknown-node output',
    ]);
  });

  it('are at most a hundred, be they about one field or about many', () => {
    const bad = Array.from({ length: 300 }, (_, place) => ({
      id: `n${place}`,
      op: 'add',
      inputs: 3,
    }));
    const lost = bad.map((node) => ({ ...node, inputs: ['x', 'y', 'z'] }));
    for (const nodes of [bad, lost, [...bad.slice(0, 60), ...lost.slice(60)]]) {
      const outcome = readDocument({ format: 'wiregrad', version: 1, nodes });
      expect(outcome.ok ? [] : outcome.problems).toHaveLength(LIMITS.problems);
    }
  });

  it('stay short, however long the text is that they quote', () => {
    const long = 'x y'.repeat(100_000);
    const nodes = [{ id: long, op: long, value: long, inputs: [long, long], [long]: NaN }];
    const outcome = readDocument({ format: 'wiregrad', version: 1, nodes, output: long });
    expect(outcome.ok).toBe(false);
    expect(JSON.stringify(outcome).length).toBeLessThan(4000);
  });

  it('name a long cycle by its first nodes', () => {
    const nodes = Array.from({ length: 50 }, (_, place) => ({
      id: `n${place}`,
      op: 'neg',
      inputs: [`n${(place + 49) % 50}`],
    }));
    const outcome = readDocument({ format: 'wiregrad', version: 1, nodes });
    const cycle = expect.stringMatching(/^n1 → n2 → .* → n12 → … → n1$/) as unknown;
    expect(outcome).toMatchObject({ problems: [{ code: 'cycle', params: { cycle, length: 50 } }] });
  });
});
