/** The seven characters before the body, alike in all versions for ever: what it is, and how long. */
import { digitOf, valueOf } from './base62';

/** A graph; later an exercise, a set of them, what was handed in, progress. */
export const KINDS = ['g', 'x', 's', 'r', 'p'] as const;

export interface Head {
  readonly kind: string;
  readonly version: string;
  /** How the data stand in the body: `s` as they are, `d` deflated. */
  readonly codec: string;
  /** The number of characters of the body. */
  readonly length: number;
}

export const HEAD_CHARACTERS = 7;
/** Odd and not 31, so prime to 62: no character can change unnoticed. */
const WEIGHTS = [1, 3, 5, 7, 9, 11];

const SHAPE = /^[gxsrp][1-9a-z][a-z][0-9A-Za-z]{4}/;

export function writeHead({ kind, version, codec, length }: Head): string {
  const digits = [62 * 62, 62, 1].map((unit) => digitOf(Math.floor(length / unit) % 62));
  const text = [kind, version, codec, ...digits].join('');
  return text + digitOf(sumOf(text));
}

/** null for what has not the shape of a head, or in which something was changed. */
export function readHead(text: string): Head | null {
  if (!SHAPE.test(text) || sumOf(text) !== valueOf(text[6])) return null;
  const [kind, version, codec, ...digits] = text.slice(0, 6);
  const length = digits.reduce((sum, digit) => sum * 62 + valueOf(digit), 0);
  return { kind, version, codec, length };
}

const sumOf = (text: string): number =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * valueOf(text[at]), 0) % 62;
