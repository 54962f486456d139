/**
 * Takes along those of KaTeX's fonts that derivations are set in, in the one format that all our
 * browsers read: 6 files of 60.
 */

/** Upright and slanted letters, and large brackets. */
export const FONTS = [
  'Main-Regular',
  'Math-Italic',
  'Size1-Regular',
  'Size2-Regular',
  'Size3-Regular',
  'Size4-Regular',
];

/** @param {string} css */
export const withFewFonts = (css) =>
  css.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    const [, name = ''] = /fonts\/KaTeX_([\w-]+)\.woff2/.exec(face) ?? [];
    return FONTS.includes(name) ? face.replace(/(format\("woff2"\))[^;]*/, '$1') : '';
  });

/** @returns {import('vite').Plugin} */
export function slimKatex() {
  return {
    name: 'slim-katex',
    enforce: 'pre',
    transform: (code, id) => (/katex\/dist\/katex\.css$/.test(id) ? withFewFonts(code) : null),
  };
}
