/** Makes a number fit its room: first smaller, then with fewer digits, never with wrong ones. */
import { SMALLEST_TEXT } from './pen';

export interface Fitted {
  readonly text: string;
  readonly size: number;
}

/** `advance` is the width of a character at size 1; sizes and `room` in pixels. */
export function fitNumber(
  text: string,
  largest: number,
  room: number,
  advance: number,
  least = SMALLEST_TEXT,
): Fitted {
  const size = inHalves(room / (text.length * advance));
  if (size >= largest) return { text, size: largest };
  if (size >= least) return { text, size };
  return {
    text: cutDigits(text, Math.floor(room / (least * advance))),
    size: least,
  };
}

const inHalves = (size: number): number => Math.floor(size * 2) / 2;

/** Zeros before the first digit give way to an exponent. */
function shortened(text: string): string {
  const small = /^([+−]?)0\.(0+)(\d)(\d*)$/.exec(text);
  if (small === null) return text;
  const [, sign, zeros, first, rest] = small;
  const written = `${sign}${first}${rest === '' ? '' : `.${rest}`}e−${zeros.length + 1}`;
  return written.length < text.length ? written : text;
}

/** Fraction digits give way; sign, whole part and exponent stay, as far as they go. */
function cutDigits(long: string, characters: number): string {
  if (long.length <= characters) return long;
  const text = shortened(long);
  if (text.length <= characters) return text;
  const at = text.indexOf('e');
  const exponent = at < 0 ? '' : text.slice(at);
  return `${text.slice(0, Math.max(1, characters - exponent.length - 1))}…${exponent}`;
}
