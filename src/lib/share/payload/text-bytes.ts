/**
 * Texts as bytes: UTF-8, in which a surrogate without its other half is kept, and U+0000 takes two
 * bytes, so that a zero byte can end a text.
 */

/** The least code point of one, two, three and four bytes. */
const LEAST = [0, 0x80, 0x800, 0x10000];
/** What the first byte of each length begins with. */
const MARKS = [0, 0xc0, 0xe0, 0xf0];

export function bytesOfText(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const more = code === 0 ? 1 : LEAST.findLastIndex((least) => code >= least);
    bytes.push(MARKS[more] + (code >> (6 * more)));
    for (let place = more - 1; place >= 0; place--) {
      bytes.push(0x80 + ((code >> (6 * place)) & 0x3f));
    }
  }
  return bytes;
}

/** null where the bytes are no text, or not in the one way in which it is written. */
export function textOfBytes(bytes: Uint8Array): string | null {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const more = bytes[at] < 0x80 ? 0 : MARKS.findLastIndex((mark) => bytes[at] >= mark);
    const code = codeOf(bytes.subarray(at, at + more + 1), more);
    if (code === null) return null;
    text += String.fromCodePoint(code);
    at += more + 1;
  }
  return text;
}

function codeOf(bytes: Uint8Array, more: number): number | null {
  const [first, ...others] = bytes;
  const isLead = more === 0 ? first < 0x80 : first < 0xf8;
  if (!isLead || others.length < more) return null;
  let code = first - MARKS[more];
  for (const other of others) {
    if (other >> 6 !== 2) return null;
    code = code * 64 + (other & 0x3f);
  }
  const isTooLong = code < LEAST[more] && !(code === 0 && more === 1);
  return isTooLong || code > 0x10ffff ? null : code;
}
