/** Links, read to be visited. */
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../../examples';
import { encodeLink } from '../../share';
import { readLink } from './read-link';

const [{ document }] = EXAMPLES;
const encoded = encodeLink(document);
const fragment = encoded.ok ? encoded.value.fragment : '';

describe('a link', () => {
  it('is read out of a whole message, and comes back as the hash alone', () => {
    const message = `See\n> https://example.org/#${fragment.slice(0, 9)}\n> ${fragment.slice(9)}`;
    expect(readLink(message)).toEqual({ ok: true, value: { document, hash: `#${fragment}` } });
  });

  it('may be a formula, which comes back as it was typed', () => {
    const read = readLink('https://example.org/#e=c%20%3D%20a*b');
    expect(read).toMatchObject({ ok: true, value: { hash: '#e=c%20%3D%20a*b' } });
    expect(read.ok && read.value.document.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('says what is wrong with the formula in it', () => {
    const read = readLink('#e=a*');
    expect(read.ok || read.problems.map(({ code }) => code)).toEqual(['link-formula', 'expected']);
  });
});
