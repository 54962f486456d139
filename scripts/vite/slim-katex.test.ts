/** The fonts of KaTeX that the page takes along. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FONTS, withFewFonts } from './slim-katex.js';

const CSS = readFileSync('node_modules/katex/dist/katex.css', 'utf8');
const files = (css: string) => css.match(/fonts\/[^)]+/g) ?? [];

describe('the fonts of KaTeX', () => {
  it('are those of derivations, each once', () => {
    expect(files(withFewFonts(CSS))).toEqual(FONTS.map((name) => `fonts/KaTeX_${name}.woff2`));
    expect(files(CSS).length).toBeGreaterThan(3 * FONTS.length);
  });

  it('are all that is left out of the styles', () => {
    const without = (css: string) =>
      css.replace(/@font-face\s*\{[^}]*\}/g, '').replace(/\s+/g, ' ');
    expect(without(withFewFonts(CSS))).toBe(without(CSS));
  });
});
