import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, EVERY_FIELD, leaf, node } from '../../../tests/documents';
import { LINKED_GRAPHS, NEURON } from '../../../tests/links/graphs';
import { richDocuments } from '../../../tests/rich-documents';
import type { GraphDocument, NodeRecord } from '../engine';
import { decodeLink, newMeter } from './decode';
import { encodeLink } from './encode';
import { LINK_LIMITS, reachOf } from './limits';
import { sharingCopy } from './copy';

function fragmentOf(document: GraphDocument): string {
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.problems));
  return encoded.value.fragment;
}

function through(document: GraphDocument): GraphDocument {
  const decoded = decodeLink(fragmentOf(document));
  if (!decoded.ok || decoded.value.kind !== 'graph') throw new Error(JSON.stringify(decoded));
  return decoded.value.document;
}

const refusalOf = (document: GraphDocument) => {
  const encoded = encodeLink(document);
  return encoded.ok ? null : encoded.problems[0];
};

const many = (count: number, nodeAt: (place: number) => NodeRecord) =>
  documentOf(...Array.from({ length: count }, (_, place) => nodeAt(place)));

describe('a link', () => {
  it('gives every document back, whatever it uses', () => {
    fc.assert(
      fc.property(richDocuments(), (document) => {
        expect(through(document)).toEqual(document);
      }),
      { numRuns: 300 },
    );
  });

  it.each([...LINKED_GRAPHS])('gives the graph back: %s', (_, document) => {
    expect(through(document)).toEqual(document);
  });

  it('gives numbers back to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), (numbers) => {
        const values = numbers.map((number) => number + 0);
        const document = documentOf(...values.map((value, place) => leaf(`w${place + 1}`, value)));
        const back = through(document).nodes.map(({ value }) => value);
        expect(back.every((value, place) => Object.is(value, values[place]))).toBe(true);
      }),
    );
  });

  it('is the same for the same document, and for what came out of it', () => {
    fc.assert(
      fc.property(richDocuments(), (document) => {
        const fragment = fragmentOf(document);
        expect(fragmentOf(structuredClone(document))).toBe(fragment);
        expect(fragmentOf(through(document))).toBe(fragment);
      }),
      { numRuns: 50 },
    );
  });

  it('does not depend on the order in which fields stand', () => {
    const turned = Object.fromEntries(Object.entries(NEURON).reverse()) as unknown as GraphDocument;
    expect(fragmentOf(turned)).toBe(fragmentOf(NEURON));
  });

  it('has letters and digits only', () => {
    for (const document of LINKED_GRAPHS.values()) {
      expect(fragmentOf(document)).toMatch(/^g1[sd][0-9A-Za-z]+$/);
    }
  });

  it('makes 0 of -0', () => {
    expect(through(documentOf(leaf('x', -0))).nodes[0].value).toBe(0);
  });

  it('says which fields of other versions it leaves out', () => {
    const odd = {
      ...EVERY_FIELD,
      groups: [{ id: 'g', nodes: [], colour: 1 }],
      rules: { faulty: [{ op: 'mul', port: 1, slope: '1', why: 2 }], mood: 3 },
      view: { zoom: 4 },
      data: { columns: [], rows: [], unit: 5 },
      ops: [{ ...EVERY_FIELD.ops![0], docs: 6 }],
    } as unknown as GraphDocument;
    const encoded = encodeLink(odd);
    expect(encoded.ok && [...encoded.value.left].sort()).toEqual([
      'data.unit',
      'groups[0].colour',
      'lesson',
      'nodes[6].temperature',
      'ops[0].docs',
      'rules.faulty[0].why',
      'rules.mood',
      'view.zoom',
    ]);
    expect(encodeLink(NEURON)).toMatchObject({ value: { left: [] } });
  });
});

describe('what has no room in a link is refused before it is written', () => {
  const { characters } = LINK_LIMITS.write;
  const random = Array.from({ length: 20_000 }, (_, place) => Math.sin(place));

  it('by characters', () => {
    const document = many(2000, (place) => leaf(`w${place + 1}`, random[place]));
    expect(refusalOf(document)).toMatchObject({
      code: 'link-no-room',
      params: { what: 'characters', most: characters },
    });
    const half = many(1000, (place) => leaf(`w${place + 1}`, random[place]));
    expect(fragmentOf(half).length).toBeLessThan(characters);
  });

  it('by nodes, wires, groups and numbers', () => {
    const ones = many(5001, (place) => leaf(`w${place + 1}`));
    expect(refusalOf(ones)?.params).toEqual({ what: 'nodes', found: 5001, most: 5000 });
    const wide = many(235, (place) => node(`n${place}`, Array(64).fill(null)));
    expect(refusalOf(wide)?.params).toEqual({ what: 'wires', found: 15_040, most: 15_000 });
    const groups = Array.from({ length: 5001 }, (_, place) => ({ id: `g${place}`, nodes: [] }));
    expect(refusalOf({ ...NEURON, groups })?.params).toMatchObject({ what: 'groups', found: 5001 });
    const data = { columns: ['x1'], rows: Array<number[]>(65_537).fill([0]) };
    expect(refusalOf({ ...NEURON, data })?.params).toMatchObject({
      what: 'numbers',
      found: 65_537,
    });
    const focus = Array<string>(10_001).fill('x1');
    expect(refusalOf({ ...NEURON, view: { focus } })?.params).toMatchObject({ what: 'listed' });
  });

  it('by bytes of text, even where they would deflate well', () => {
    const title = 'x'.repeat(64 * 1024);
    expect(refusalOf({ ...documentOf(), title })).toBeNull();
    const longer = { ...documentOf(), title: `${title}y` };
    expect(refusalOf(longer)?.params).toMatchObject({ what: 'text' });
  });

  it('and so is a document that no file may hold either', () => {
    expect(refusalOf(documentOf(leaf('1')))).toMatchObject({ code: 'bad-id' });
    expect(refusalOf(documentOf(node('a', ['a', 'a'])))).toMatchObject({ code: 'cycle' });
  });

  it('while as many nodes as there may be fit where they are alike', () => {
    const chain = many(5000, (place) =>
      place === 0
        ? leaf('x1')
        : node(`sin${place}`, [place === 1 ? 'x1' : `sin${place - 1}`], 'sin'),
    );
    expect(through(chain)).toEqual(chain);
    expect(fragmentOf(chain).length).toBeLessThan(300);
  });
});

describe('reading a link', () => {
  it('costs as much as the link holds', () => {
    const meter = newMeter();
    decodeLink(fragmentOf(NEURON), meter);
    expect(meter.nodes).toBe(10);
    expect(meter.bytes).toBe(meter.visits);
    expect(meter.bytes).toBeLessThan(100);
  });
});

describe('the reach of a link', () => {
  it('is that of the channels which cut it', () => {
    expect([0, 1800, 1801, 8000, 8001, 16_000, 16_001].map(reachOf)).toEqual([
      ...['chat', 'chat', 'most', 'most', 'file', 'file', 'none'],
    ]);
  });
});

describe('the copy that is shared', () => {
  const everything = { places: true, locked: false, hide: [] };

  it('is the document where nothing is chosen', () => {
    expect(sharingCopy(NEURON, everything)).toEqual(NEURON);
  });

  it('leaves the places of nodes and groups out', () => {
    const copy = sharingCopy(EVERY_FIELD, { ...everything, places: false });
    expect(JSON.stringify(copy)).not.toContain('"at"');
    expect(copy.groups?.[1]).toEqual({
      ...{ id: 'neuron1', label: 'neuron', nodes: ['p', 'q'] },
      ...{ parent: 'outer', folded: true, of: 'tanh' },
    });
  });

  it('hides and locks as chosen, starts at the step, and keeps the focus', () => {
    const { view } = sharingCopy(EVERY_FIELD, {
      places: true,
      locked: true,
      hide: ['grad'],
      step: 12,
    });
    expect(view).toEqual({ step: 12, hide: ['grad'], locked: true, focus: ['p'] });
    expect(sharingCopy(EVERY_FIELD, everything).view).toEqual({ focus: ['p'] });
    const locked = { ...NEURON, view: { locked: true } };
    expect('view' in sharingCopy(locked, everything)).toBe(false);
  });
});
