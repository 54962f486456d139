import { describe, expect, it } from 'vitest';
import { NEURON } from '../../../tests/links/graphs';
import { decodeLink, isOurs, looksLikeLink } from './decode';
import { encodeLink } from './encode';

const encoded = encodeLink(NEURON);
const link = encoded.ok ? encoded.value.fragment : '';
const address = `https://example.org/wiregrad/#${link}`;
const wrapped = (width: number, before = '', end = '\r\n') =>
  address.replace(new RegExp(`.{${width}}`, 'g'), `$&${end}${before}`);

const graphIn = (pasted: string) => {
  const decoded = decodeLink(pasted);
  return decoded.ok && decoded.value.kind === 'graph' ? decoded.value.document : decoded;
};

const codeOf = (pasted: string): string => {
  const decoded = decodeLink(pasted);
  return decoded.ok ? decoded.value.kind : decoded.problems[0].code;
};

const formulaIn = (pasted: string) => {
  const decoded = decodeLink(pasted);
  return decoded.ok && decoded.value.kind === 'formula' ? decoded.value.text : decoded;
};

describe('a link is found', () => {
  const ways: readonly (readonly [how: string, pasted: string])[] = [
    ['by itself', link],
    ['behind its #', `#${link}`],
    ['as an address', address],
    ['between spaces and line breaks', `\n\n  ${address}\t\n`],
    ['with a full stop behind it', `${address}.`],
    ['in brackets', `(see <${address}>), please`],
    ['in a sentence', `Here it is: ${address} and there is more to say, isn’t there? #hashtag`],
    ['behind another hash', `#homework for https://school.example/#week3 is ${address}`],
    ['where a filter wrote %23', address.replace('#', '%23')],
    ['where two filters wrote %2523', address.replace('#', '%2523')],
    [
      'in a safe link',
      `https://filter.example/?url=${encodeURIComponent(address)}&amp;data=05%7C02`,
    ],
    ['as HTML', address.replace('#', '&#35;')],
    ['in a Markdown link', `[my graph](${address})`],
    ['broken into lines', wrapped(76)],
    ['broken into lines as mails are', wrapped(70, '', '=\r\n')],
    ['quoted in a mail', `> ${wrapped(60, '> ', '\n')}`],
    ['quoted twice', `>> ${wrapped(30, '>> ', '\n')}`],
    ['with zero-width spaces in it', wrapped(20, '\u200b', '')],
    ['with soft hyphens in its head', `#g\u00ad1\u00ad${link.slice(2)}`],
    ['in quotes', `“${address}”`],
    ['twice', address + address],
    ['in front of a damaged one', `${address} #g1d00000000`],
    ['behind a damaged one', `#g1d00000000 ${address}`],
    ['with percent signs that mean nothing', `100% of %zz: ${address}`],
    ['with a byte that is no UTF-8', `%ff%fe ${address}`],
  ];
  it.each(ways)('%s', (_, pasted) => {
    expect(graphIn(pasted)).toEqual(NEURON);
    expect(looksLikeLink(pasted)).toBe(true);
  });
});

describe('what is no link is refused as what it is', () => {
  it('nothing', () => {
    for (const nothing of ['', '   \n', '#', ' # ', '\u200b'])
      expect(codeOf(nothing)).toBe('link-none');
    expect(codeOf('#e=')).toBe('link-none');
  });

  it('something else', () => {
    const others = ['#main', 'hello', 'https://example.org/', '#g', '#g1', 'wiregrad.example/#top'];
    for (const other of others) expect(codeOf(other)).toBe('link-foreign');
    expect(codeOf('#speed-residual-graph')).toBe('link-foreign');
  });

  it('one that ends in its head', () => {
    for (const length of [3, 4, 5, 6]) {
      expect(decodeLink(`https://example.org/#${link.slice(0, length)}`)).toEqual({
        ok: false,
        problems: [{ code: 'link-stub', params: { arrived: length } }],
      });
    }
  });

  it('one that was cut', () => {
    const expected = link.length;
    for (const arrived of [7, 8, 49, 50, 51, expected - 1]) {
      expect(decodeLink(address.slice(0, address.length - expected + arrived))).toEqual({
        ok: false,
        problems: [{ code: 'link-cut', params: { arrived, expected } }],
      });
    }
  });

  it('a text that is too long to be looked through', () => {
    expect(codeOf(`${address}${' '.repeat(200_000)}`)).toBe('link-pasted-too-long');
    expect(isOurs('#'.repeat(200_001))).toBe(false);
    expect(looksLikeLink('#'.repeat(200_001))).toBe(false);
  });

  it('hashes without end', () => {
    expect(codeOf('#'.repeat(200_000))).toBe('link-none');
    expect(codeOf('#x'.repeat(100_000))).toBe('link-foreign');
    expect(codeOf('%23'.repeat(60_000))).toBe('link-none');
    expect(codeOf('g1d-'.repeat(50_000))).toBe('link-cut');
  });
});

describe('a formula written by hand', () => {
  it('is read as it stands and as addresses write it', () => {
    expect(formulaIn('#e=L=(a*b+c)*f; a=2')).toBe('L=(a*b+c)*f; a=2');
    expect(formulaIn('https://example.org/#e=L%3D(a*b%2Bc)*f%3B%20a%3D2')).toBe('L=(a*b+c)*f; a=2');
    expect(formulaIn('https://example.org/%23e=tanh(x)%0Ay%3D2')).toBe('tanh(x)\ny=2');
    expect(formulaIn('https://example.org/%2523e%253Da%252Bb')).toBe('a+b');
    expect(formulaIn('e=a+b')).toBe('a+b');
  });

  it('ends with its line', () => {
    expect(formulaIn('look: #e=a*b  \nand answer me')).toBe('a*b');
  });

  it('is not too long', () => {
    expect(formulaIn(`#e=${'a'.repeat(4096)}`)).toHaveLength(4096);
    expect(codeOf(`#e=${'a'.repeat(4097)}`)).toBe('link-formula-too-long');
  });
});

describe('a hash', () => {
  it('is ours where it is a link, whole or not, or a formula', () => {
    const ours = [link, `#${link}`, `#${link.slice(0, 20)}`, '#g1d', '#e=a', `#${link}x`];
    expect(ours.filter((hash) => !isOurs(hash))).toEqual([]);
    expect(isOurs(`#${link.replace('g1', 'g9')}`)).toBe(true);
    expect(isOurs(`#h${link.slice(1)}`)).toBe(true);
  });

  it('is left alone where it is not', () => {
    const others = ['', '#', '#main', '#top', '#g', '#residual', '#/route', '#:~:text=a', '#e'];
    expect(others.filter(isOurs)).toEqual([]);
  });
});

describe('a text that was pasted', () => {
  it('is no link where it is a document, a formula or a word', () => {
    const others = [
      JSON.stringify({ ...NEURON, note: address }),
      'L = (a*b + c)*f',
      'tanh(x)',
      'g1d = 3',
      'e=a*b',
      'graph',
      'x = 1 # a comment',
    ];
    expect(others.filter(looksLikeLink)).toEqual([]);
  });
});
