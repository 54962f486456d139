import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../examples';
import { card } from './card';
import { examplePicture, sitePicture } from './pictures';
import { png } from './png';

/** Width and height, as they stand in the header. */
function sizeOf(picture: Uint8Array): readonly number[] {
  const header = new DataView(picture.buffer);
  return [header.getUint32(16), header.getUint32(20)];
}

const drawn = (character: string, family: string): string => {
  const text = `<text y="20" font-size="20" font-family="${family}">${character}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="30" height="30">${text}</svg>`;
  return Buffer.from(png(svg)).toString('base64');
};

/** A private character, which no font has. */
const NOBODYS = '\ue000';

describe('the pictures of examples', () => {
  it('are as large as chats ask for', async () => {
    expect(sizeOf(await sitePicture())).toEqual([1200, 630]);
    expect(sizeOf(examplePicture(EXAMPLES[0]))).toEqual([1200, 630]);
  });

  it('have all their characters in the fonts that draw them', () => {
    const cards = EXAMPLES.map(({ document }) => card(document, document.title ?? '')).join();
    const texts = Array.from(cards.matchAll(/<text[^>]*font-family="([^"]+)"[^>]*>([^<]*)</g));
    const written = new Set(
      texts.flatMap(([, family, text]) => Array.from(text, (one) => `${family}:${one}`)),
    );
    expect(written.size).toBeGreaterThan(60);
    const missing = Array.from(written).filter((one) => {
      const [family, character] = [one.slice(0, -2), one.slice(-1)];
      return drawn(character, family) === drawn(NOBODYS, family);
    });
    expect(missing).toEqual([]);
  });

  it('say whose they are, and hold titles off the brand', () => {
    const svg = card(EXAMPLES[0].document, 'a < b & c '.repeat(20).trim());
    const size = Number(
      /font-size="([\d.]+)" font-weight="700" fill="#1b1f27">a &lt;/.exec(svg)?.[1],
    );
    expect(svg).toContain('>wiregrad</text>');
    expect(size).toBeLessThan(20);
  });
});
