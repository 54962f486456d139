/** The code that puts a graph into somebody else's page. */

export interface Snippet {
  /** Of the embed page, with the link behind its `#`. */
  readonly address: string;
  /** Read out before the graph is; empty where the graph has none. */
  readonly title: string;
  /** In CSS pixels; the width is that of the page around it. */
  readonly height: number;
}

export const HEIGHTS = { low: 320, usual: 440, high: 640 } as const;

/** It asks for nothing that the page must allow, so most editors of pages leave it as it is. */
export function iframeCode({ address, title, height }: Snippet): string {
  const attributes = [
    ['src', address],
    ['title', title === '' ? 'wiregrad' : title],
    ['width', '100%'],
    ['height', String(Math.round(height))],
    ['style', 'border: 0'],
    ['loading', 'lazy'],
  ];
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`);
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** The address of the embed page that shows what the fragment says. */
export const embedAddress = (site: string, fragment: string): string =>
  `${site.replace(/[?#].*$/s, '').replace(/\/*$/, '/')}embed/#${fragment}`;

const REFERENCES = new Map([
  ['&', '&amp;'],
  ['"', '&quot;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

/** Characters that cannot be seen could change how the code reads where it is pasted. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

const escaped = (value: string): string =>
  value.replace(UNSEEN, ' ').replace(/[&"<>]/g, (letter) => REFERENCES.get(letter)!);
