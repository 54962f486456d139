/** A graph under a title, as SVG. 1200 × 630 is what chats and search engines ask for. */
import type { GraphDocument } from '../engine';
import { text } from '../messages';
import { SANS } from './fonts';
import { graphElements } from './graph';
import { textWidth } from './png';
import { colour, MARK } from './theme';

const WIDTH = 1200;
const HEIGHT = 630;
/** Of the band in which the title stands. */
const BAND = 120;
const SIDE = 48;
const MARK_SIZE = 56;
const TITLE = { left: SIDE + MARK_SIZE + 24, baseline: 76, size: 44, weight: 700 };
const BRAND = { size: 30, weight: 600 };
const GAP = 40;

export function card(document: GraphDocument, title: string): string {
  const size = { width: WIDTH, height: HEIGHT - BAND };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" width="${WIDTH}" height="${HEIGHT}">`,
    `<g transform="translate(0 ${BAND})">${graphElements(document, size)}</g>`,
    `<rect width="${WIDTH}" height="${BAND}" fill="${colour('panel')}"/>`,
    `<rect y="${BAND - 2}" width="${WIDTH}" height="2" fill="${colour('line')}"/>`,
    MARK.replace('<svg', `<svg x="${SIDE}" y="32" width="${MARK_SIZE}" height="${MARK_SIZE}"`),
    titleText(title),
    brandText(),
    '</svg>',
  ].join('\n');
}

/** As large as its room allows. */
function titleText(title: string): string {
  const brand = textWidth(text('brand'), `${BRAND.weight} ${BRAND.size}px ${SANS}`);
  const room = WIDTH - SIDE - brand - GAP - TITLE.left;
  const width = textWidth(title, `${TITLE.weight} ${TITLE.size}px ${SANS}`);
  const size = TITLE.size * Math.min(1, room / width);
  const place = `x="${TITLE.left}" y="${TITLE.baseline}"`;
  return `<text ${place} ${look(size, TITLE.weight, 'ink')}>${escaped(title)}</text>`;
}

function brandText(): string {
  const place = `x="${WIDTH - SIDE}" y="${TITLE.baseline}" text-anchor="end"`;
  return `<text ${place} ${look(BRAND.size, BRAND.weight, 'ink-3')}>${text('brand')}</text>`;
}

const look = (size: number, weight: number, name: string): string =>
  `font-family="${SANS}" font-size="${size}" font-weight="${weight}" fill="${colour(name)}"`;

const escaped = (title: string): string =>
  title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
