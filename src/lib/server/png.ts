/** Pictures from SVG to PNG, and how wide a text is in them. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FONTS, SANS } from './fonts';

const { resolve } = createRequire(import.meta.url);
await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));

const drawing = (svg: string) =>
  new Resvg(svg, { font: { fontBuffers: [...FONTS], defaultFontFamily: SANS } });

export const png = (svg: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(drawing(svg).render().asPng());

const widths = new Map<string, number>();

/** By a font as canvas and CSS write it: `500 12px Inter`. */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    // The box holds the ink alone; between two bars, spaces and edges count too.
    width = inkWidth(`|${text}|`, font) - inkWidth('||', font);
    widths.set(key, width);
  }
  return width;
}

function inkWidth(text: string, font: string): number {
  const [, weight, size, family] = /^(\d+) ([\d.]+)px (.+)$/.exec(font) ?? [];
  const look = `font-family="${family}" font-size="${size}" font-weight="${weight}"`;
  const line = `<text y="100" ${look}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
  const box = drawing(`<svg xmlns="http://www.w3.org/2000/svg">${line}</svg>`).getBBox();
  return box?.width ?? 0;
}
