import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node, documents } from '../../../../tests/documents';
import { checkDocument, indexWires, type GraphDocument, type GroupRecord } from '../../engine';
import type { VisibleGraph } from '../types';
import { visibleGraph } from './index';

const grouped = (document: GraphDocument, ...groups: GroupRecord[]): GraphDocument => ({
  ...document,
  groups,
});

const SUM = documentOf(
  { ...leaf('a'), at: [0, 0] },
  { ...leaf('b'), at: [0, 12] },
  { ...node('p', ['a', 'b'], 'mul'), at: [24, 0] },
  { ...node('q', ['p', 'b']), at: [48, 0] },
  { ...node('r', ['q', 'p', 'q']), at: [72, 6] },
);

/** Each node in one of five groups or in none; group k may lie in one before it. */
const groupedDocuments = fc
  .tuple(
    documents(),
    fc.array(fc.integer({ min: -2, max: 4 }), { minLength: 40, maxLength: 40 }),
    fc.array(fc.record({ parent: fc.nat(4), folded: fc.boolean() }), {
      minLength: 5,
      maxLength: 5,
    }),
  )
  .map(([document, homes, kinds]): GraphDocument => {
    const groups = kinds.map(({ parent, folded }, group): GroupRecord => ({
      id: `group${group}`,
      nodes: document.nodes.filter((_, node) => homes[node] === group).map(({ id }) => id),
      parent: parent < group ? `group${parent}` : null,
      folded,
    }));
    return { ...document, groups };
  });

const ids = ({ cards }: VisibleGraph): readonly string[] => cards.map(({ id }) => id);

/** Each wire as `from.port>to.port`, by names. */
const drawn = ({ cards, wires }: VisibleGraph): readonly string[] =>
  wires.map((wire) => {
    const [from, to] = [cards[wire.from], cards[wire.to]];
    return `${from.id}.${wire.fromPort}>${to.id}.${wire.toPort} x${wire.ends.length}`;
  });

describe('the visible graph', () => {
  it('shows every node and every wire, with parallel ones apart', () => {
    const graph = visibleGraph(SUM);
    expect(ids(graph)).toEqual(['a', 'b', 'p', 'q', 'r']);
    expect(drawn(graph)).toEqual([
      'a.0>p.0 x1',
      'b.0>p.1 x1',
      'p.0>q.0 x1',
      'b.0>q.1 x1',
      'q.0>r.0 x1',
      'p.0>r.1 x1',
      'q.0>r.2 x1',
    ]);
    expect(graph.cards[4]).toMatchObject({ x: 720, y: 60, height: 100, canGrow: true });
    expect(graph.cards[4].inputs.map(({ y }) => y)).toEqual([-30, 0, 30]);
    expect(graph.cards[0].canGrow).toBe(false);
  });

  it('keeps the same cards and wires while values change', () => {
    const before = visibleGraph(SUM);
    const nodes = SUM.nodes.map((record) => (record.id === 'a' ? { ...record, value: 9 } : record));
    const after = visibleGraph({ ...SUM, nodes });
    expect(after.document.nodes[0].value).toBe(9);
    expect(after.cards).toBe(before.cards);
    expect(after.wires).toBe(before.wires);
  });

  it('keeps the cards that a change does not touch', () => {
    const before = visibleGraph(SUM);
    const nodes = SUM.nodes.map((record) =>
      record.id === 'a' ? { ...record, at: [5, 5] as const } : record,
    );
    const after = visibleGraph({ ...SUM, nodes });
    expect(after.cards[0]).toMatchObject({ x: 50, y: 50 });
    expect(after.cards[1]).toBe(before.cards[1]);
  });

  it('folds a group into one card with a port for each source and each used node', () => {
    const graph = visibleGraph(
      grouped(SUM, { id: 'g', nodes: ['p', 'q'], folded: true, at: [30, 4] }),
    );
    expect(ids(graph)).toEqual(['a', 'b', 'r', 'g']);
    const card = graph.cards[3];
    expect(card).toMatchObject({ node: -1, group: 0, x: 300, y: 40 });
    expect(card.inputs.map((port) => port.node)).toEqual(['a', 'b']);
    expect(card.outputs.map((port) => port.node)).toEqual(['p', 'q']);
    expect(drawn(graph)).toEqual([
      'a.0>g.0 x1',
      'b.0>g.1 x2',
      'g.1>r.0 x1',
      'g.0>r.1 x1',
      'g.1>r.2 x1',
    ]);
    expect(graph.cardOf.get('q')).toBe(3);
    expect(graph.frames).toEqual([]);
  });

  it('wires two folded groups with each other', () => {
    const graph = visibleGraph(
      grouped(
        SUM,
        { id: 'one', nodes: ['a', 'p'], folded: true },
        { id: 'two', nodes: ['q', 'r'], folded: true },
      ),
    );
    expect(ids(graph)).toEqual(['b', 'one', 'two']);
    expect(drawn(graph)).toEqual(['b.0>one.0 x1', 'one.0>two.0 x2', 'b.0>two.1 x1']);
  });

  it('gives the output a port even where it lies in a folded group', () => {
    const graph = visibleGraph(grouped(SUM, { id: 'g', nodes: ['q', 'r'], folded: true }));
    expect(graph.cards.at(-1)!.outputs.map((port) => port.node)).toEqual(['r']);
  });

  it('hides groups inside folded groups and frames the unfolded ones', () => {
    const inner: GroupRecord = { id: 'inner', nodes: ['q'], parent: 'outer', folded: true };
    const folded = visibleGraph(grouped(SUM, inner, { id: 'outer', nodes: ['p'], folded: true }));
    expect(ids(folded)).toEqual(['a', 'b', 'r', 'outer']);
    expect(folded.cardOf.get('inner')).toBe(3);

    const open = visibleGraph(
      grouped(SUM, { ...inner, folded: false }, { id: 'outer', label: 'both', nodes: ['p'] }),
    );
    expect(open.frames.map(({ id, depth }) => [id, depth])).toEqual([
      ['outer', 0],
      ['inner', 1],
    ]);
    expect(open.frames[0].label).toBe('both');
    expect(open.frames[0].right).toBeGreaterThan(open.frames[1].right);
  });

  it('finds a free place for a folded group that has none', () => {
    const { cards } = visibleGraph(
      grouped(documentOf({ ...leaf('a'), at: [0, 0] }, { ...leaf('b'), at: [0, 2] }), {
        id: 'g',
        nodes: ['b'],
        folded: true,
      }),
    );
    expect(Math.abs(cards[0].y - cards[1].y)).toBeGreaterThanOrEqual(110);
  });

  it('shows an empty group only while it is folded, so that it can be removed', () => {
    expect(ids(visibleGraph(grouped(SUM, { id: 'g', nodes: [], folded: true })))).toContain('g');
    expect(visibleGraph(grouped(SUM, { id: 'g', nodes: [] })).frames).toEqual([]);
  });

  it('finds every node and every wire again, whatever is folded', () => {
    fc.assert(
      fc.property(groupedDocuments, (document) => {
        const { cards, wires, cardOf } = visibleGraph(document);
        const places = new Map(document.nodes.map(({ id }, place) => [id, place]));
        expect(checkDocument(document)).toEqual([]);
        for (const { id } of document.nodes) expect(cardOf.has(id)).toBe(true);
        cards.forEach(({ id }, place) => expect(cardOf.get(id)).toBe(place));
        const seen = wires.flatMap((wire) =>
          wire.ends.map((end) => {
            expect(cardOf.get(end.node)).toBe(wire.to);
            expect(cardOf.get(document.nodes[wire.source].id)).toBe(wire.from);
            const isSource = document.nodes[places.get(end.node)!].inputs![end.port];
            expect(isSource).toBe(document.nodes[wire.source].id);
            expect(cards[wire.to].inputs[wire.toPort]).toBeDefined();
            expect(cards[wire.from].outputs[wire.fromPort]).toBeDefined();
            return `${end.node} ${end.port}`;
          }),
        );
        const across = wiresBetweenCards(document, cardOf);
        expect(new Set(seen)).toEqual(new Set(across));
        expect(seen.length).toBe(across.length);
      }),
    );
  });
});

function wiresBetweenCards(
  document: GraphDocument,
  cardOf: ReadonlyMap<string, number>,
): readonly string[] {
  const { firstWire, source } = indexWires(document);
  return document.nodes.flatMap(({ id }, place) =>
    Array.from(source.subarray(firstWire[place], firstWire[place + 1])).flatMap((from, port) => {
      const isInside = from < 0 || cardOf.get(document.nodes[from].id) === cardOf.get(id);
      return isInside ? [] : [`${id} ${port}`];
    }),
  );
}
