import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphs } from '../../../../tests/graphs';
import { indexNodes, indexWires } from './order';
import { createWireIndex } from './wire-index';

describe('the wire index', () => {
  it('reads each document as if it had read none before', () => {
    fc.assert(
      fc.property(fc.array(graphs({ openPorts: true }), { maxLength: 4 }), fc.nat(), (many, at) => {
        const wires = createWireIndex();
        for (const document of many) {
          const { nodes } = document;
          const cut = nodes.slice(0, at % (nodes.length + 1));
          const changed = nodes.map((node, place) => (place % 3 === 0 ? { ...node } : node));
          const stages = [nodes, changed, cut, nodes, nodes.slice(1), [...nodes].reverse()];
          for (const stage of stages) {
            const version = { ...document, nodes: stage };
            const { index, firstWire, source } = wires.read(version);
            expect({ firstWire, source }).toEqual(indexWires(version));
            expect(new Map(index)).toEqual(indexNodes(version));
          }
        }
      }),
    );
  });
});
