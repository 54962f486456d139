import { describe, expect, it } from 'vitest';
import { embedAddress, iframeCode } from './snippet';

describe('the code of an iframe', () => {
  it('is one element with the address, a title and a size', () => {
    const address = embedAddress('https://example.org/wiregrad/', 'g1dABC');
    expect(iframeCode({ address, title: 'Neuron with tanh', height: 440 })).toBe(
      '<iframe src="https://example.org/wiregrad/embed/#g1dABC" title="Neuron with tanh" ' +
        'width="100%" height="440" style="border: 0" loading="lazy"></iframe>',
    );
  });

  it('lets no title out of its quotes, nor turn the text around', () => {
    const title = '"><script>alert(1)</script>\u202e&amp;\n';
    expect(iframeCode({ address: 'a', title, height: 320.4 })).toContain(
      'title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;amp; " width="100%" height="320"',
    );
  });

  it('names a graph that has no title', () => {
    expect(iframeCode({ address: 'a', title: '', height: 320 })).toContain('title="wiregrad"');
  });

  it('stands below the site, wherever on it the page is', () => {
    for (const site of ['https://a.org', 'https://a.org/?x=1#main', 'https://a.org/#a/b?c']) {
      expect(embedAddress(site, 'g1')).toBe('https://a.org/embed/#g1');
    }
    expect(embedAddress('https://a.org/w/', 'g1')).toBe('https://a.org/w/embed/#g1');
  });
});
