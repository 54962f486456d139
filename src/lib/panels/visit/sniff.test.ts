/** What may be a link: the guess must let pass whatever the reader of links would know. */
import { describe, expect, it } from 'vitest';
import { encodeLink, isOurs, looksLikeLink } from '../../share';
import { EXAMPLES } from '../../examples';
import { mayBeLink, mayHoldLink, withoutEscapedHash } from './sniff';

const LINKS = EXAMPLES.map(({ document }) => {
  const encoded = encodeLink(document);
  return encoded.ok ? encoded.value.fragment : '';
});

/** A link as it arrives: whole, cut, and with its first letters changed. */
const arrived = (link: string): readonly string[] => [
  link,
  ...[3, 4, 7, 20].map((length) => link.slice(0, length)),
  ...[0, 1, 2].map((place) => `${link.slice(0, place)}q${link.slice(place + 1)}`),
];

describe('a hash that may be a link', () => {
  it('is every one that the reader of links calls ours', () => {
    const known = LINKS.flatMap(arrived)
      .map((link) => `#${link}`)
      .filter(isOurs);
    expect(known.length).toBeGreaterThan(6 * LINKS.length);
    expect(known.filter((hash) => !mayBeLink(hash))).toEqual([]);
    expect(mayBeLink('#e=a*b')).toBe(true);
    expect(mayBeLink('#e%3Da*b')).toBe(true);
  });

  it('is none that leads to a place in the page', () => {
    for (const hash of ['', '#', '#main', '#top', '#graph', '#e', '#step-3']) {
      expect([hash, mayBeLink(hash)]).toEqual([hash, false]);
    }
  });
});

describe('a text that may hold a link', () => {
  it('is every one that the reader of links calls one', () => {
    const messages = LINKS.flatMap((link) => [
      `https://example.org/#${link}`,
      `https://example.org/%23${link}`,
      `  #${link}\n`,
      `Look:\n> https://example.org/#\n> ${link}`,
      link,
    ]);
    const known = messages.filter(looksLikeLink);
    expect(known).toHaveLength(messages.length);
    expect(known.filter((message) => !mayHoldLink(message))).toEqual([]);
    expect(mayHoldLink('https://example.org/#e=a*b')).toBe(true);
  });

  it('is neither a formula nor a graph', () => {
    for (const text of ['L = (a*b + c)*f', 'g1 + d', '{"format":"wiregrad"}', '# a note', '0.5']) {
      expect([text, mayHoldLink(text)]).toEqual([text, false]);
    }
  });
});

describe('a text of nothing but marks', () => {
  it('is not looked through from each of them to its end', () => {
    const far = (length: number) => `#${'-'.repeat(length)}g1d0`;
    expect(mayHoldLink(far(60))).toBe(true);
    expect(mayHoldLink(far(100))).toBe(false);
    expect(mayHoldLink('#'.repeat(100_000))).toBe(false);
  });
});

describe('a hash that has become a path', () => {
  it('is a hash again, whatever stands before it', () => {
    const [link] = LINKS;
    expect(withoutEscapedHash(`/%23${link}`)).toBe(`/#${link}`);
    expect(withoutEscapedHash(`/wiregrad/%2523${link}`)).toBe(`/wiregrad/#${link}`);
    expect(withoutEscapedHash(`/embed/%23${link}?utm=1`)).toBe(`/embed/#${link}?utm=1`);
    expect(withoutEscapedHash('/%23e=a*b')).toBe('/#e=a*b');
  });

  it('leads nowhere else: neither to another site nor to another page', () => {
    for (const path of ['/', '/nowhere', '/%23main', '/%2523', '//evil.example/%23main']) {
      expect([path, withoutEscapedHash(path)]).toEqual([path, null]);
    }
    expect(withoutEscapedHash(`//evil.example/%23${LINKS[0]}`)).toBe(`/evil.example/#${LINKS[0]}`);
  });
});
