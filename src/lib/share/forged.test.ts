import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERY_FIELD } from '../../../tests/documents';
import { LINKED_GRAPHS, NEURON } from '../../../tests/links/graphs';
import { richDocuments } from '../../../tests/rich-documents';
import { checkDocument, type GraphDocument, type GroupRecord } from '../engine';
import { say } from '../messages';
import { decodeLink, newMeter } from './decode';
import { encodeLink } from './encode';
import { writeHead } from './head';
import { LINK_LIMITS } from './limits';
import { writeGraph } from './payload';
import { seal, sealed } from './seal';

const MOST = LINK_LIMITS.read.bytes;

/** What becomes of data whose check sum is right. Whatever it is, a graph that comes out is sound. */
function opened(data: Iterable<number>) {
  const meter = newMeter();
  const bytes = Uint8Array.from(data);
  const isShort = bytes.length < 1000;
  const fragment = isShort
    ? sealed({ kind: 'g', version: '1', codec: 's' }, bytes)
    : seal('g', bytes);
  const decoded = decodeLink(fragment, meter);
  if (decoded.ok && decoded.value.kind === 'graph') {
    expect(checkDocument(decoded.value.document)).toEqual([]);
  }
  const code = decoded.ok ? decoded.value.kind : decoded.problems[0].code;
  return { code, meter, decoded };
}

const ANSWERS = /^(graph|link-forged|link-newer|link-too-big)$/;
const isStrange = (code: string): boolean => !ANSWERS.test(code);

const dataOf = (document: GraphDocument): readonly number[] => [
  ...writeGraph(document, 'inputs').finish(),
];

/** 2,097,151: as many bytes as there are not. */
const MANY = [0xff, 0xff, 0x7f];

describe('data that were forged', () => {
  it('bit by bit are a sound graph or refused', () => {
    for (const name of ['neuron-without-title', 'every-field', 'empty-lists', 'every-name']) {
      const data = dataOf(LINKED_GRAPHS.get(name)!);
      const flips = Array.from({ length: 8 * data.length }, (_, bit) =>
        opened(data.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte))),
      );
      expect([...new Set(flips.map(({ code }) => code))].filter(isStrange)).toEqual([]);
      const most = data.length;
      expect(flips.filter(({ meter }) => meter.nodes > most || meter.visits > most)).toEqual([]);
    }
  });

  it('byte by byte are a sound graph or refused', () => {
    fc.assert(
      fc.property(richDocuments(), fc.nat(), fc.nat(255), (document, place, byte) => {
        const data = [...dataOf(document)];
        data[place % data.length] = byte;
        expect(opened(data).code).toMatch(ANSWERS);
      }),
      { numRuns: 300 },
    );
  });

  it('at random are a sound graph or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (data) => {
        expect(opened(data).code).toMatch(ANSWERS);
      }),
      { numRuns: 2000 },
    );
  });

  it('are refused wherever they end too early or too late', () => {
    const data = dataOf(EVERY_FIELD);
    for (let length = 0; length < data.length; length++) {
      expect(opened(data.slice(0, length)).code).toBe('link-forged');
    }
    expect(opened([...data, 0]).code).toBe('link-forged');
  });
});

describe('counts that nothing stands behind', () => {
  const hostile: readonly (readonly [what: string, data: readonly number[], code: string])[] = [
    ['nodes', [0, 0x89, 0x27], 'link-too-big'],
    ['nodes within the limit', [0, 0x88, 0x27], 'link-forged'],
    ['nodes past all numbers', [0, ...Array<number>(9).fill(0xff)], 'link-forged'],
    ['shapes', [2, 1, ...MANY], 'link-forged'],
    ['inputs', [2, 1, 1, 4, 0xfe, 0xff, 0x7f, 64], 'link-too-big'],
    ['inputs within the limit', [2, 1, 1, 4, 0xfe, 0x7f, 64], 'link-forged'],
    ['labels', [16, 0, ...MANY], 'link-forged'],
    ['sliders', [0x80, 1, 0, ...MANY], 'link-forged'],
    ['places that are missing', [8, 0, 0, ...MANY], 'link-forged'],
    ['groups', [64, 0, ...MANY], 'link-forged'],
    ['members', [64, 1, 0, 0, 0, 2, 1, 0xe7, 0, ...MANY], 'link-forged'],
    ['columns', [0x80, 4, 0, ...MANY], 'link-forged'],
    ['rows', [0x80, 4, 0, 0, ...MANY, 0], 'link-forged'],
    ['own ops', [0x80, 8, 0, ...MANY], 'link-forged'],
    ['slopes', [0x80, 8, 0, 1, 0x63, 0, 0, ...MANY], 'link-forged'],
    ['passes of an order', [0x80, 16, 0, 0, 0, 0, 3, ...MANY], 'link-forged'],
    ['faults', [0x80, 16, 0, 0, 0, 0, 0, 0, ...MANY], 'link-forged'],
    ['hidden things', [0x80, 32, 0, 0, 0, ...MANY], 'link-forged'],
    ['nodes in focus', [0x80, 32, 0, 0, 0, 0, 1, ...MANY], 'link-forged'],
  ];
  it.each(hostile)('%s', (_, data, code) => {
    const { meter, ...found } = opened(data);
    expect(found.code).toBe(code);
    expect(meter.nodes).toBeLessThanOrEqual(1);
    expect(meter.visits).toBeLessThanOrEqual(data.length);
  });

  it('and what points at nothing', () => {
    const output = [4, 1, 0, 0, 0, 2, 1];
    const wire = [0, 1, 8, 1, 0];
    const order = [1, 2, 0, 0, 1, 1, 0, 0, 0, 2, 2];
    const pattern = [0, 1, 0, 1, 0, 2];
    const place = [32, 0];
    for (const data of [output, wire, order, pattern, place]) {
      expect(opened(data).code).toBe('link-forged');
    }
  });
});

describe('what a newer wiregrad would write', () => {
  it('is said to be newer, not wrong', () => {
    const newer = [
      [0x80, 0x40, 0],
      [0, 1, 30],
      [0, 1, 9],
      [2, 1, 1, 31, 0, 64],
      [8, 0, 3],
      [64, 1, 0, 0, 0, 2, 1, 0xe7, 128, 0],
      [0x80, 16, 0, 3, 0, 0, 0, 0, 0],
      [0x80, 16, 0, 0, 5, 0, 0, 0, 0],
      [0x80, 32, 0, 0, 3, 0, 0],
      [0x80, 32, 0, 0, 0, 2, 3, 0],
    ];
    expect(newer.map((data) => opened(data).code)).toEqual(newer.map(() => 'link-newer'));
  });

  it('is not even unpacked', () => {
    const head = (start: object) =>
      writeHead({ kind: 'g', version: '1', codec: 'd', length: 43, ...start }) + 'z'.repeat(43);
    const codeOf = (fragment: string) => {
      const decoded = decodeLink(fragment);
      return decoded.ok ? '' : decoded.problems[0].code;
    };
    expect(codeOf(head({ version: '2' }))).toBe('link-newer');
    expect(codeOf(head({ version: 'a', kind: 'x' }))).toBe('link-newer');
    expect(codeOf(head({ codec: 'b' }))).toBe('link-newer');
    expect(codeOf(head({ kind: 'x' }))).toBe('link-kind');
    const long = writeHead({ kind: 'g', version: '1', codec: 's', length: 32_001 });
    expect(codeOf(long + 'z'.repeat(32_001))).toBe('link-too-big');
  });

  it('is shown where only an op is new', () => {
    const later = { ...NEURON, nodes: [{ id: 'a', op: 'softsign', inputs: [null] }], output: 'a' };
    const encoded = encodeLink(later);
    expect(decodeLink(encoded.ok ? encoded.value.fragment : '')).toMatchObject({
      value: { document: later },
    });
  });
});

describe('data that swell', () => {
  it('are unpacked up to the limit', () => {
    const { code, meter } = opened(new Uint8Array(MOST));
    expect(code).toBe('link-forged');
    expect(meter.bytes).toBe(MOST);
  });

  it('are not unpacked any further', () => {
    for (const size of [MOST + 1, 2 * MOST, 20_000_000]) {
      const { code, meter } = opened(new Uint8Array(size));
      expect(code).toBe('link-too-big');
      expect(meter.bytes).toBeLessThan(2 * MOST);
      expect(meter.visits).toBe(0);
    }
  });

  it('are refused as they are, too', () => {
    const noise = Uint8Array.from({ length: 30_000 }, (_, at) => (at * at * 31 + at * 7) % 251);
    const fragment = seal('g', noise);
    expect(fragment.length).toBeLessThan(LINK_LIMITS.read.characters + 10_000);
    expect(opened(noise).code).toMatch(ANSWERS);
  });

  it('cost little where all of their texts, groups or names are in vain', () => {
    const long = Array<number>(MOST - 10).fill(0x61);
    const texts = opened([32, 0, ...long, 0]);
    expect(texts.code).toBe('link-too-big');
    const ops = opened([0x80, 8, 0, 0x80, 2, ...new Uint8Array(MOST - 10)]);
    expect(ops.code).toBe('link-forged');
    const nodes = opened([0, 0x88, 0x27, ...new Uint8Array(MOST - 10)]);
    expect(nodes.code).toBe('link-forged');
    expect(nodes.meter.nodes).toBeLessThanOrEqual(5000);
  });

  it('are refused where the packing is broken', () => {
    for (const data of [[7], [0xff, 0xff], [1, 5, 0, 0, 0]]) {
      const fragment = sealed({ kind: 'g', version: '1', codec: 'd' }, Uint8Array.from(data));
      expect(decodeLink(fragment)).toMatchObject({ problems: [{ code: 'link-forged' }] });
    }
  });
});

describe('names that trip whoever looks things up in a plain object', () => {
  it('change nothing outside of the document', () => {
    const document: GraphDocument = {
      ...NEURON,
      title: '__proto__',
      nodes: ['constructor', 'toString', 'hasOwnProperty', 'valueOf'].map((id) => ({
        id,
        op: '__proto__',
        inputs: [],
        label: '__proto__',
      })),
      output: 'constructor',
      view: { hide: ['__proto__'], focus: ['toString'] },
    };
    const encoded = encodeLink(document);
    const decoded = decodeLink(encoded.ok ? encoded.value.fragment : '');
    expect(decoded).toMatchObject({ value: { document } });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('are refused as names of nodes', () => {
    const name = [...'a__proto__'].map((letter) => letter.charCodeAt(0));
    const data = [0, 1, 0, ...name.slice(1, -1), 0xdf, 0, 2];
    expect(opened(data).code).toBe('link-forged');
  });
});

describe('groups within groups', () => {
  it('are read however deep they lie', () => {
    const groups = Array.from({ length: 5000 }, (_, place): GroupRecord => ({
      id: `group${place + 1}`,
      nodes: [],
      parent: place === 0 ? null : `group${place}`,
    }));
    const document = { ...NEURON, groups };
    const encoded = encodeLink(document);
    expect(decodeLink(encoded.ok ? encoded.value.fragment : '')).toMatchObject({
      value: { document },
    });
  });
});

describe('a forged document', () => {
  it('is refused with what the engine says of it', () => {
    // One node twice: x1, written out each time.
    const { decoded } = opened([0, 2, 0, 0, 0x78, 0xb1, 0x78, 0xb1, 0, 2, 2]);
    expect(decoded.ok ? [] : decoded.problems.map(({ code }) => code)).toEqual([
      'link-forged',
      'duplicate-id',
    ]);
    const sentence = decoded.ok ? '' : say(decoded.problems[1]);
    expect(sentence).toContain('x1');
  });
});
