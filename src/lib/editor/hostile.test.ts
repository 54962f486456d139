/** What somebody else made is pasted: it is refused with a reason, or does no harm. */
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../tests/documents';
import { REFUSED_DOCUMENTS } from '../../../tests/refused-documents';
import { checkDocument, LIMITS, type GraphDocument } from '../engine';
import { say } from '../messages';
import { fromClipboard } from './clipboard';
import { paste } from './commands';
import { EXAMPLE } from './example';

/** The document that a pasted text stands for. */
function read(text: string): GraphDocument {
  const clipped = fromClipboard(text);
  if (!clipped.ok) throw new Error(clipped.problems.map(say).join(' '));
  if (clipped.value.kind !== 'document') throw new Error('it was read as a formula');
  return clipped.value.document;
}

const pasted = (document: GraphDocument, fragment: GraphDocument): GraphDocument => {
  const outcome = paste(fragment)(document);
  if (!outcome.ok) throw new Error(outcome.problems.map(say).join(' '));
  expect(checkDocument(outcome.value)).toEqual([]);
  return outcome.value;
};

describe('a pasted document', () => {
  it.each(REFUSED_DOCUMENTS)('is refused in words when it has %s', (_, text) => {
    const clipped = fromClipboard(text);
    const sentences = clipped.ok ? [] : clipped.problems.map(say);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).toMatch(/^(?!.*undefined)\S.* .*\.$/s);
  });

  it('is refused when it depends on itself', () => {
    const loop = documentOf(node('a', ['b'], 'neg'), node('b', ['a'], 'neg'));
    expect(fromClipboard(JSON.stringify(loop))).toMatchObject({ problems: [{ code: 'cycle' }] });
  });

  it('is refused as long as a number in it is none', () => {
    for (const value of ['NaN', 'Infinity', '1e999', '"1"', '[1]', '{}']) {
      const text = JSON.stringify(documentOf(leaf('a', 7))).replace(':7', `:${value}`);
      expect(fromClipboard(text), value).toMatchObject({ ok: false });
    }
  });

  it('may call its nodes as objects call their own things', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length'];
    const users = names.map((name, place) => node(`n${place}`, [name], 'neg'));
    const forged = read(JSON.stringify(documentOf(...names.map((id) => leaf(id)), ...users)));
    const twice = pasted(pasted(EXAMPLE, forged), forged);
    expect(twice.nodes).toHaveLength(EXAMPLE.nodes.length + 20);
    expect(twice.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(names));
  });

  it('cannot give anything another prototype', () => {
    const proto = '"__proto__":{"isForged":true}';
    const text = JSON.stringify({ ...documentOf(leaf('a')), title: 'x' });
    for (const [said, instead] of [
      ['"title":"x"', proto],
      ['"title":"x"', `"view":{${proto}}`],
      ['"title":"x"', `"extra":{"deep":[{${proto}}]}`],
      ['"id":"a"', `"id":"a",${proto}`],
    ]) {
      expect(text).toContain(said);
      expect(fromClipboard(text.replace(said, instead))).toMatchObject({
        problems: [{ code: 'forbidden-key' }],
      });
    }
    expect({}).not.toHaveProperty('isForged');
  });

  it('keeps markup as the text that it is', () => {
    const label = '<img src=x onerror=alert(1)>';
    const forged = read(JSON.stringify(documentOf({ ...leaf('a'), label })));
    expect(pasted(EXAMPLE, forged).nodes.at(-1)?.label).toBe(label);
    expect(fromClipboard(label)).toMatchObject({ ok: false });
  });

  it('does not make a document larger than documents are', () => {
    const full = { ...documentOf(), nodes: Array<object>(LIMITS.nodes).fill(leaf('a')) };
    const outcome = paste(documentOf(leaf('b')))(full as GraphDocument);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'too-many-nodes' }] });
  });
});
