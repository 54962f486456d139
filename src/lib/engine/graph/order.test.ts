/** The order against hand-made graphs, a recursive oracle and a chain of a million nodes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCycle, indexWires, levelsOf } from './order';
import type { GraphDocument, NodeRecord } from './schema';

const documentOf = (...nodes: NodeRecord[]): GraphDocument => ({
  format: 'wiregrad',
  version: 1,
  nodes,
});
const leaf = (id: string): NodeRecord => ({ id, op: 'input', value: 1 });
const op = (id: string, ...inputs: (string | null)[]): NodeRecord => ({ id, op: 'add', inputs });

function levels(document: GraphDocument): number[] {
  const { firstWire, source } = indexWires(document);
  return [...levelsOf(firstWire, source)];
}

const cycleIds = (document: GraphDocument) =>
  findCycle(indexWires(document))?.map((node) => document.nodes[node].id) ?? null;

describe('the wires of a document', () => {
  it('are listed by node and port, an open port as -1', () => {
    const wires = indexWires(documentOf(op('s', 'a', null), leaf('a'), op('t', 's', 's')));
    expect([...wires.firstWire]).toEqual([0, 2, 2, 4]);
    expect([...wires.source]).toEqual([1, -1, 0, 0]);
  });

  it('count an id that names no node as open, also when it is called constructor', () => {
    const wires = indexWires(documentOf(op('s', 'constructor', 'toString'), leaf('toString')));
    expect([...wires.source]).toEqual([-1, 1]);
  });

  it('of an empty document are none', () => {
    expect([...indexWires(documentOf()).firstWire]).toEqual([0]);
    expect(levels(documentOf())).toEqual([]);
  });
});

describe('levels', () => {
  it('are the longest path from a leaf', () => {
    const nodes = [leaf('a'), op('b', 'a', 'a'), op('c', 'a', 'b'), op('d', 'c', null)];
    expect(levels(documentOf(...nodes))).toEqual([0, 1, 2, 3]);
    expect(levels(documentOf(...nodes.toReversed()))).toEqual([3, 2, 1, 0]);
  });

  it('are -1 on a cycle and behind it', () => {
    const nodes = [leaf('x'), op('a', 'x', 'b'), op('b', 'a', 'x'), op('c', 'b', 'x')];
    expect(levels(documentOf(...nodes))).toEqual([0, -1, -1, -1]);
  });

  it('do not depend on where the nodes stand', () => {
    const graph = fc.array(fc.array(fc.nat(), { maxLength: 4 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(graph, fc.infiniteStream(fc.nat()), (wanted, keys) => {
        const nodes = wanted.map((inputs, node) =>
          op(`n${node}`, ...(node === 0 ? [] : inputs.map((from) => `n${from % node}`))),
        );
        const level: number[] = [];
        for (const { inputs } of nodes) {
          const below = inputs!.map((id) => level[Number(id!.slice(1))] + 1);
          level.push(Math.max(0, ...below));
        }
        const shuffled = nodes
          .map((node, place) => ({ node, level: level[place], key: keys.next().value as number }))
          .sort((left, right) => left.key - right.key);
        const document = documentOf(...shuffled.map(({ node }) => node));
        expect(levels(document)).toEqual(shuffled.map((entry) => entry.level));
      }),
    );
  });

  it('of a chain of a million nodes are found from either end', () => {
    const size = 1_000_000;
    const firstWire = Int32Array.from({ length: size + 1 }, (_, node) => Math.max(0, node - 1));
    const upwards = Int32Array.from({ length: size - 1 }, (_, wire) => wire);
    expect(levelsOf(firstWire, upwards)[size - 1]).toBe(size - 1);
    const down = Int32Array.from({ length: size + 1 }, (_, node) => Math.min(node, size - 1));
    const downwards = Int32Array.from({ length: size - 1 }, (_, wire) => wire + 1);
    expect(levelsOf(down, downwards)[0]).toBe(size - 1);
  });
});

describe('a cycle', () => {
  it('is absent from a graph that has none', () => {
    expect(cycleIds(documentOf(leaf('a'), op('b', 'a', 'a')))).toBeNull();
  });

  it('is named without the nodes that only hang on it', () => {
    const nodes = [op('tail', 'c', 'x'), leaf('x'), op('a', 'c', 'x'), op('b', 'a'), op('c', 'b')];
    expect(cycleIds(documentOf(...nodes))).toEqual(['a', 'b', 'c']);
  });

  it('may be a node that feeds itself', () => {
    expect(cycleIds(documentOf(leaf('x'), op('a', 'x', 'a')))).toEqual(['a']);
  });

  it('of a hundred thousand nodes is found', () => {
    const size = 100_000;
    const firstWire = Int32Array.from({ length: size + 1 }, (_, node) => node);
    const source = Int32Array.from({ length: size }, (_, node) => (node + size - 1) % size);
    expect(findCycle({ firstWire, source })).toHaveLength(size);
  });
});
