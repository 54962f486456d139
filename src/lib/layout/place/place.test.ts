import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { graphs } from '../../../../tests/graphs';
import type { GraphDocument, NodeRecord } from '../../engine';
import { CARD_WIDTH, GRID, nodeHeight } from '../cards';
import type { GridPoint } from '../types';
import { placeMissing } from './index';

function placed(document: GraphDocument): GraphDocument {
  const places = placeMissing(document);
  const nodes = document.nodes.map((record) => {
    const at = record.at ?? places.get(record.id);
    return at === undefined ? record : { ...record, at };
  });
  return { ...document, nodes };
}

const at = (record: NodeRecord, x: number, y: number): NodeRecord => ({ ...record, at: [x, y] });

function overlaps({ nodes }: GraphDocument): readonly string[] {
  return nodes.flatMap((a, place) =>
    nodes.slice(place + 1).flatMap((b) => {
      const across = Math.abs(a.at![0] - b.at![0]) * GRID;
      const down = Math.abs(a.at![1] - b.at![1]) * GRID;
      const isApart = across >= CARD_WIDTH || down >= (nodeHeight(a) + nodeHeight(b)) / 2;
      return isApart ? [] : [`${a.id} over ${b.id}`];
    }),
  );
}

const isWhole = ([x, y]: GridPoint): boolean => Number.isInteger(x) && Number.isInteger(y);

describe('placing what has no place', () => {
  it('finds a place on the grid for every node, and no two cards overlap', () => {
    fc.assert(
      fc.property(graphs({ openPorts: true }), (document) => {
        const whole = placed(document);
        expect(whole.nodes.every((record) => record.at && isWhole(record.at))).toBe(true);
        expect(overlaps(whole)).toEqual([]);
      }),
    );
  });

  it('leaves what is placed alone and puts new nodes into free space', () => {
    fc.assert(
      fc.property(graphs(), fc.integer({ min: 2, max: 5 }), (document, every) => {
        const old = placed(document);
        const nodes = old.nodes.map((record, place) =>
          place % every === 0 ? { ...record, at: undefined } : record,
        );
        const part = { ...old, nodes } as GraphDocument;
        const kept = nodes.filter((record) => record.at !== undefined);
        const places = placeMissing(part);
        expect(kept.filter(({ id }) => places.has(id))).toEqual([]);
        expect(overlaps(placed(part))).toEqual([]);
      }),
    );
  });

  it('draws values from left to right', () => {
    fc.assert(
      fc.property(graphs(), (document) => {
        const places = placeMissing(document);
        for (const { id, inputs = [] } of document.nodes) {
          for (const source of inputs) {
            expect(places.get(source!)![0]).toBeLessThan(places.get(id)![0]);
          }
        }
      }),
    );
  });

  it('puts a new node behind what it takes, level with it', () => {
    const document = documentOf(
      at(leaf('a'), 0, 0),
      at(leaf('b'), 0, 12),
      node('sum', ['a', 'b']),
      node('t', ['sum'], 'tanh'),
    );
    expect([...placeMissing(document)]).toEqual([
      ['sum', [24, 6]],
      ['t', [48, 6]],
    ]);
  });

  it('puts a new leaf before its user, level with the port', () => {
    const document = documentOf(at(node('p', ['a', 'b'], 'mul'), 0, 0), leaf('a'), leaf('b'));
    const places = placeMissing(document);
    expect(places.get('a')![0]).toBe(-24);
    expect(places.get('a')![1]).toBeLessThan(places.get('b')![1]);
  });

  it('puts parts of their own below what is there', () => {
    const document = documentOf(at(leaf('a'), 5, 5), leaf('x'), node('y', ['x', 'x']));
    const places = placeMissing(document);
    expect(places.get('x')![1] * GRID).toBeGreaterThan(5 * GRID + 80);
    expect(places.get('y')![0]).toBeGreaterThan(places.get('x')![0]);
  });

  it('draws a formula without a crossing', () => {
    const document = documentOf(
      ...['a', 'b', 'c', 'f'].map((id) => leaf(id)),
      node('e', ['a', 'b'], 'mul'),
      node('d', ['e', 'c']),
      node('L', ['d', 'f'], 'mul'),
    );
    const places = placeMissing(document);
    const y = (id: string): number => places.get(id)![1];
    expect(y('a')).toBeLessThan(y('b'));
    expect(y('e')).toBeLessThan(y('c'));
    expect(y('d')).toBeLessThan(y('f'));
  });

  it('places ten thousand nodes, with long wires and wide columns', () => {
    const nodes: NodeRecord[] = [leaf('n0'), leaf('n1')];
    for (let k = 2; k < 10_000; k += 1) {
      nodes.push(k % 3 === 0 ? leaf(`n${k}`) : node(`n${k}`, [`n${k - 1}`, `n${k >> 1}`]));
    }
    expect(placeMissing(documentOf(...nodes)).size).toBe(10_000);
  });

  it('has nothing to say of a document that is placed', () => {
    expect(placeMissing(documentOf(at(leaf('a'), 0, 0))).size).toBe(0);
  });

  it('puts a node before as many users as a document may hold', () => {
    const users = Array.from({ length: 200_000 }, (_, place) =>
      at(node(`n${place}`, ['hub'], 'neg'), place % 1000, Math.floor(place / 1000)),
    );
    const document = { ...documentOf(), nodes: [leaf('hub'), ...users] };
    const [x] = placeMissing(document).get('hub')!;
    expect(x).toBeLessThan(0);
  });
});
