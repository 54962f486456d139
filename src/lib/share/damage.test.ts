import { describe, expect, it } from 'vitest';
import { LINKED_GRAPHS } from '../../../tests/links/graphs';
import { sameValue, type GraphDocument } from '../engine';
import { decodeLink, newMeter } from './decode';
import { encodeLink } from './encode';
import { HEAD_CHARACTERS, writeHead } from './head';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const links = ['neuron-without-title', 'every-field', 'example-network'].map((name) => {
  const document = LINKED_GRAPHS.get(name)!;
  const encoded = encodeLink(document);
  if (!encoded.ok) throw new Error(name);
  return { name, document, fragment: encoded.value.fragment };
});

/** `same` where the document came out of it unharmed, else the code of the problem. */
function fateOf(pasted: string, document: GraphDocument): string {
  const decoded = decodeLink(pasted);
  if (!decoded.ok) return decoded.problems[0].code;
  const isSame = decoded.value.kind === 'graph' && sameValue(decoded.value.document, document);
  return isSame ? 'same' : 'another document';
}

const fates = (document: GraphDocument, all: Iterable<string>): readonly string[] =>
  [...new Set(Array.from(all, (pasted) => fateOf(pasted, document)))].sort();

/** As an address, behind its #. */
const address = (fragment: string) => `https://example.org/#${fragment}`;

function* changed(text: string, others: string) {
  for (let place = 0; place < text.length; place++) {
    for (const other of others) {
      if (other !== text[place])
        yield address(text.slice(0, place) + other + text.slice(place + 1));
    }
  }
}

function* inserted(text: string, others: string) {
  for (let place = 0; place <= text.length; place++) {
    for (const other of others) yield address(text.slice(0, place) + other + text.slice(place));
  }
}

function* lost(text: string) {
  for (let place = 0; place < text.length; place++) {
    yield address(text.slice(0, place) + text.slice(place + 1));
  }
}

function* doubled(text: string) {
  for (let place = 0; place < text.length; place++) {
    yield address(text.slice(0, place + 1) + text.slice(place));
  }
}

function* swapped(text: string) {
  for (let place = 1; place < text.length; place++) {
    const [one, other] = text.slice(place - 1, place + 1);
    if (one !== other)
      yield address(text.slice(0, place - 1) + other + one + text.slice(place + 1));
  }
}

describe.each(links)(
  'a link in which something is wrong ($name)',
  ({ document, fragment, name }) => {
    const others = name === 'neuron-without-title' ? DIGITS : '0Zd';

    it('is damaged where one character is another', () => {
      expect(fates(document, changed(fragment, others))).toEqual(['link-damaged']);
    });

    it('is cut or damaged where one is lost', () => {
      expect(fates(document, lost(fragment))).toEqual(['link-cut', 'link-damaged']);
    });

    it('is damaged, or just as good, where one came in', () => {
      const found = fates(document, inserted(fragment, others));
      expect(found.filter((fate) => !/^(same|link-(damaged|cut))$/.test(fate))).toEqual([]);
      expect(fateOf(`${address(fragment)}x`, document)).toBe('same');
      expect(fateOf(address(`x${fragment}`), document)).toBe('link-damaged');
    });

    it('is damaged where one is doubled', () => {
      const body = fragment.slice(0, -1);
      const found = fates(document, doubled(body));
      expect(found.filter((fate) => !/^(same|link-(damaged|cut))$/.test(fate))).toEqual([]);
    });

    it('is refused where two change places', () => {
      const found = fates(document, swapped(fragment));
      expect(found.filter((fate) => !/^link-(damaged|foreign)$/.test(fate))).toEqual([]);
    });

    it('is cut wherever it ends too early, and says how much arrived', () => {
      const expected = fragment.length;
      for (let length = HEAD_CHARACTERS; length < fragment.length; length++) {
        const decoded = decodeLink(address(fragment.slice(0, length)));
        const params = { arrived: length, expected };
        expect(decoded).toEqual({ ok: false, problems: [{ code: 'link-cut', params }] });
      }
    });

    it('is as good where it stands twice', () => {
      expect(fateOf(address(fragment + fragment), document)).toBe('same');
      expect(fateOf(address(fragment) + address(fragment), document)).toBe('same');
    });
  },
);

describe('letters and digits at random', () => {
  let state = 1;
  const pick = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
  const soup = (length: number) => Array.from({ length }, () => DIGITS[pick(62)]).join('');

  it('are never a graph, and never looked into', () => {
    const meter = newMeter();
    const codes = new Set<string>();
    for (let round = 0; round < 100_000; round++) {
      const body = soup(pick(60));
      const codec = 'sd'[round % 2];
      const head = writeHead({ kind: 'g', version: '1', codec, length: body.length });
      const decoded = decodeLink(round % 4 < 2 ? `#${head}${body}` : `#g1${codec}${body}`, meter);
      codes.add(decoded.ok ? decoded.value.kind : decoded.problems[0].code);
    }
    expect([...codes].sort()).toEqual(['link-cut', 'link-damaged', 'link-stub']);
    expect(meter).toEqual({ bytes: 0, nodes: 0, visits: 0 });
  });
});
