/** Every problem of a document is told in a sentence that has all its words. */
import { describe, expect, it } from 'vitest';
import { applyDiff, difference, parseDocument, readDocument } from '../src/lib/engine';
import { say } from '../src/lib/messages';
import { documentOf, leaf } from './documents';
import { REFUSED_DOCUMENTS, REFUSED_TEXTS } from './refused-documents';

function sentencesOf(text: string): readonly string[] {
  const outcome = parseDocument(text);
  return outcome.ok ? [] : outcome.problems.map(say);
}

describe('the sentence for', () => {
  it.each([...REFUSED_TEXTS, ...REFUSED_DOCUMENTS])('%s is whole', (_, text) => {
    const sentences = sentencesOf(text);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^\S.* .*\.$/s);
      expect(sentence).not.toMatch(/undefined|null is|NaN|\[object|!/);
    }
  });

  it('a wire from nowhere says which input of which node, and what to do', () => {
    const nodes = [leaf('a'), { id: 'b', op: 'add', inputs: ['a', 'ghost'] }];
    expect(sentencesOf(JSON.stringify(documentOf(...nodes)))).toEqual([
      'Input 2 of b (nodes[1].inputs[1]) comes from ghost, and there is no node of that name. ' +
        'Add it, or wire the input to another one.',
    ]);
  });

  it('broken JSON says where, and what should be there', () => {
    expect(sentencesOf('{"a": }')).toEqual([
      'This is not JSON: line 1, column 7 has "}" where a value should be.',
    ]);
    expect(sentencesOf('{')).toEqual([
      'This is not JSON: line 1, column 2 has the end of the text where a name in double quotes or "}" should be.',
    ]);
  });

  it('a cycle names the nodes in the direction of the wires', () => {
    const nodes = [
      { id: 'a', op: 'neg', inputs: ['b'] },
      { id: 'b', op: 'neg', inputs: ['a'] },
    ];
    expect(sentencesOf(JSON.stringify(documentOf(...nodes)))).toEqual([
      'These nodes depend on each other in a loop: b → a → b. Cut one of these wires.',
    ]);
  });

  it.each([
    ['too many nodes', readDocument({ ...documentOf(), nodes: Array(1_000_001).fill(0) })],
    ['too many groups', readDocument({ ...documentOf(), groups: Array(100_001).fill(0) })],
    [
      'a change that comes too late',
      applyDiff(documentOf(), difference(documentOf(leaf('a')), documentOf())),
    ],
  ])('%s is whole', (_, outcome) => {
    const sentences = outcome.ok ? [] : outcome.problems.map(say);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^\S.* .*\.$/);
    expect(sentences[0]).not.toContain('undefined');
  });
});
