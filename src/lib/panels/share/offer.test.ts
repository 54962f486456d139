import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { decodeLink, wishesOf } from '../../share';
import { addressOf, offerOf, partsOf } from './offer';

const GRAPH = documentOf({ ...leaf('a', 2), at: [3, 4] }, node('y', ['a'], 'tanh'));
const PAGE = 'https://example.org/wiregrad/?utm=1#g1dOld';

function shared(document: typeof GRAPH, wishes = wishesOf(document)) {
  const offer = offerOf(document, wishes, PAGE);
  if (!offer.ok) throw new Error('no link');
  const read = decodeLink(offer.value.address);
  if (!read.ok || read.value.kind !== 'graph') throw new Error('no graph');
  return { offer: offer.value, document: read.value.document };
}

describe('the link that is offered', () => {
  it('stands behind the page’s own address, and holds the graph', () => {
    const { offer, document } = shared(GRAPH);
    expect(offer.address).toBe(`https://example.org/wiregrad/#${offer.fragment}`);
    expect(offer.reach).toBe('chat');
    expect(document).toEqual(GRAPH);
    expect(addressOf('https://a.org/w/index.html#x?y')).toBe('https://a.org/w/index.html');
  });

  it('is none where the graph has no room in one', () => {
    const many = documentOf(
      ...Array.from({ length: 6_000 }, (_, place) => leaf(`x${place}`, place)),
    );
    const offer = offerOf(many, wishesOf(many), PAGE);
    expect(offer.ok ? [] : offer.problems.map(({ code }) => code)).toEqual(['link-no-room']);
  });

  it('carries what the sender wishes', () => {
    const wishes = { places: false, locked: true, hide: ['panels', 'grad'], step: 4 } as const;
    const { document } = shared({ ...GRAPH, view: { focus: ['y'] } }, wishes);
    expect(document.view).toEqual({
      focus: ['y'],
      hide: ['panels', 'grad'],
      locked: true,
      step: 4,
    });
    expect(document.nodes.map(({ at }) => at)).toEqual([undefined, undefined]);
  });

  it('keeps what was wished before, until it is unwished', () => {
    const received = { ...GRAPH, view: { hide: ['grad'], locked: true, step: 2 } };
    expect(wishesOf(received)).toEqual({ places: true, locked: true, hide: ['grad'], step: 2 });
    expect(shared(received).document.view).toEqual(received.view);
    const open = { places: true, locked: false, hide: [] };
    expect('view' in shared(received, open).document).toBe(false);
  });
});

it('fills the bar part by part', () => {
  const filled = (characters: number) => partsOf(characters).map((part) => part.filled);
  expect(filled(900)).toEqual([0.5, 0, 0]);
  expect(filled(8_000)).toEqual([1, 1, 0]);
  expect(filled(1e6)).toEqual([1, 1, 1]);
});
