/** What a node depends on, and what depends on it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { findCycle, indexWires } from './order';
import type { GraphDocument } from './schema';
import { downstreamOf, upstreamOf, wouldClose } from './upstream';

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

describe('what is downstream', () => {
  it('is each node that the node is upstream of', () => {
    fc.assert(
      fc.property(graphs({ nodes: 8 }), fc.nat(), (document, place) => {
        const { id } = document.nodes[place % document.nodes.length];
        const users = document.nodes.filter((each) => upstreamOf(document, each.id).has(id));
        expect([...downstreamOf(document, id)].sort()).toEqual(users.map((each) => each.id).sort());
      }),
    );
  });

  it('is found along a long chain without running out of stack', () => {
    const chain = Array.from({ length: 50_000 }, (_, place) =>
      place === 0 ? leaf('n0') : node(`n${place}`, [`n${place - 1}`]),
    );
    expect(downstreamOf(documentOf(...chain), 'n0').size).toBe(50_000);
  });
});
