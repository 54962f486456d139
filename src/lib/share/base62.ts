/** Bytes as letters and digits: nothing that a chat program, a mail or a form could change. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const DIGITS: ReadonlyMap<string, number> = new Map([...ALPHABET].map((one, at) => [one, at]));

export const FOREIGN = /[^0-9A-Za-z]+/g;

const BLOCK = 32;
/** How many characters 0 to 32 bytes take: the least k with 62 ** k >= 256 ** bytes. */
const LENGTHS = [
  0, 2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17, 18, 19, 21, 22, 23, 25, 26, 27, 29, 30, 31, 33, 34,
  35, 37, 38, 39, 41, 42, 43,
];
const BLOCK_CHARACTERS = LENGTHS[BLOCK];

export const digitOf = (value: number): string => ALPHABET[value];

/** -1 for what is no digit. */
export const valueOf = (digit: string): number => DIGITS.get(digit) ?? -1;

export function toBase62(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += BLOCK) text += blockText(bytes.slice(at, at + BLOCK));
  return text;
}

/** Divides the block, as one number with its first byte highest, by 62 again and again. */
function blockText(bytes: Uint8Array): string {
  let text = '';
  for (let place = LENGTHS[bytes.length]; place > 0; place--) {
    let rest = 0;
    for (let at = 0; at < bytes.length; at++) {
      const value = rest * 256 + bytes[at];
      bytes[at] = Math.floor(value / 62);
      rest = value % 62;
    }
    text = digitOf(rest) + text;
  }
  return text;
}

/** null where a block has no such length, or is more than its bytes can hold. */
export function fromBase62(text: string): Uint8Array | null {
  const blocks = Math.floor(text.length / BLOCK_CHARACTERS);
  const last = LENGTHS.indexOf(text.length % BLOCK_CHARACTERS);
  if (last < 0) return null;
  const bytes = new Uint8Array(blocks * BLOCK + last);
  for (let block = 0; block <= blocks; block++) {
    const into = bytes.subarray(block * BLOCK, (block + 1) * BLOCK);
    const from = block * BLOCK_CHARACTERS;
    if (!readBlock(text.slice(from, from + BLOCK_CHARACTERS), into)) return null;
  }
  return bytes;
}

function readBlock(text: string, into: Uint8Array): boolean {
  for (const digit of text) {
    let carry = valueOf(digit);
    if (carry < 0) return false;
    for (let at = into.length - 1; at >= 0; at--) {
      carry += into[at] * 62;
      into[at] = carry & 255;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  return true;
}
