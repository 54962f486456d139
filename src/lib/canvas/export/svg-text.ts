/** The text of SVG: numbers, attributes, and words of which none can become markup. */

/** Those without a value are left out. */
export type Attributes = readonly (readonly [name: string, value: string | undefined])[];

export const decimal = (value: number, digits = 2): string => `${Number(value.toFixed(digits))}`;

export const attributes = (pairs: Attributes): string =>
  pairs
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');

export const written = (text: string): string => escaped(text.replace(/\s/g, ' '));

const ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);
/** What XML has no place for, not even escaped: control characters, halves of pairs. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const escaped = (text: string): string =>
  text.replace(IMPOSSIBLE, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES.get(sign) ?? '');
