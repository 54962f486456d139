import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAIN, graphOf, SHARED } from '../../../tests/classroom';
import { graphs } from '../../../tests/graphs';
import { rightPass } from './right';
import { evaluate, WIRE } from './tape';

describe('the right pass beside wrong rules', () => {
  it('has the right numbers, and names what differs', () => {
    const document = graphOf(SHARED, { accumulate: 'overwrite' });
    const { result, nodes, leaves } = rightPass(document);
    const ids = document.nodes.map(({ id }) => id);
    expect(result.grad[ids.indexOf('a')]).toBe(78);
    expect(ids.filter((_, node) => nodes[node] === 1)).toEqual(['a', 'u']);
    expect(leaves).toEqual(['a']);
  });

  it('tells a wrong slope from a contribution that is only carried on', () => {
    const faulty = [{ op: 'add', port: 0, slope: '3' }];
    const document = graphOf(CHAIN, { faulty });
    const { wires, result } = rightPass(document);
    const at = (id: string): number =>
      result.firstWire[document.nodes.findIndex((node) => node.id === id)];
    expect(wires[at('d')]).toBe(WIRE.slope | WIRE.contribution);
    expect(wires[at('d') + 1]).toBe(0);
    expect(wires[at('e')]).toBe(WIRE.contribution);
    expect(wires[at('L')]).toBe(0);
  });

  it('differs nowhere where the rules are right', () => {
    fc.assert(
      fc.property(graphs({ wild: true, openPorts: true }), (graph) => {
        const document = { ...graph, rules: { passes: 2 } };
        const { nodes, wires, leaves, result } = rightPass(document);
        expect([nodes.includes(1), wires.some((bits) => bits > 0), leaves]).toEqual([
          false,
          false,
          [],
        ]);
        expect(result.grad).toEqual(evaluate(graph).grad);
      }),
      { numRuns: 50 },
    );
  });
});
