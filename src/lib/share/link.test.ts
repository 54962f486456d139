import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, documents, EVERY_FIELD, leaf, node } from '../../../tests/documents';
import { readDocument, sameValue, type GraphDocument } from '../engine';
import { decodeLink } from './decode';
import { encodeLink } from './encode';

function fragmentOf(document: GraphDocument): string {
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problems));
  return encoded.value.fragment;
}

function documentIn(fragment: string): GraphDocument {
  const decoded = decodeLink(fragment);
  if (!decoded.ok) throw new Error(JSON.stringify(decoded.problems));
  if (decoded.value.kind !== 'graph') throw new Error('no graph');
  return decoded.value.document;
}

const through = (document: GraphDocument): GraphDocument => documentIn(fragmentOf(document));

describe('x', () => {
  it('every', () => {
    const { lesson: _, ...known } = EVERY_FIELD;
    const nodes = known.nodes.map(({ temperature: __, ...rest }) => rest);
    expect(through(EVERY_FIELD)).toEqual({ ...known, nodes });
    console.log(fragmentOf(EVERY_FIELD).length);
  });
  it('random', () => {
    fc.assert(
      fc.property(documents(), (d) => {
        const { extra: _, ...document } = d as any;
        expect(through(document)).toEqual(document);
      }),
      { numRuns: 2000 },
    );
  });
});
