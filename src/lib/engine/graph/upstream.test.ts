/** What a node depends on. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { findCycle, indexWires } from './order';
import type { GraphDocument } from './schema';
import { upstreamOf, wouldClose } from './upstream';

/** The wire is really drawn, and the loop is looked for. */
function closes(document: GraphDocument, from: string, to: string): boolean {
  const nodes = document.nodes.map((each) =>
    each.id === to ? { ...each, inputs: [...(each.inputs ?? []), from] } : each,
  );
  return findCycle(indexWires({ ...document, nodes })) !== null;
}

describe('what is upstream', () => {
  it('is the node itself and whatever its wires come from', () => {
    const nodes = [node('c', ['b', 'x']), node('b', ['a', null]), leaf('a'), leaf('x'), leaf('y')];
    expect([...upstreamOf(documentOf(...nodes), 'c')].sort()).toEqual(['a', 'b', 'c', 'x']);
    expect([...upstreamOf(documentOf(...nodes), 'nobody')]).toEqual([]);
  });

  it('tells which wires would close a loop', () => {
    fc.assert(
      fc.property(graphs({ nodes: 8 }), fc.nat(), fc.nat(), (document, one, other) => {
        const from = document.nodes[one % document.nodes.length].id;
        const to = document.nodes[other % document.nodes.length].id;
        expect(wouldClose(document, from, to)).toBe(closes(document, from, to));
      }),
    );
  });
});
