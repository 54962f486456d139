/** Sentences made of words, names and numbers, which are coloured and written by whoever shows them. */
import { text } from '../../../messages';
import type { Piece } from '../../inspect/model';

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** Names and signs, as code is set. */
  | { readonly kind: 'code'; readonly text: string }
  /** A number of a formula, a value or slope, a gradient. */
  | { readonly kind: 'number' | 'value' | 'gradient'; readonly value: number };

export type Parts = readonly Part[];

export const code = (written: string): Part => ({ kind: 'code', text: written });
export const value = (number: number): Part => ({ kind: 'value', value: number });
export const gradient = (number: number): Part => ({ kind: 'gradient', value: number });

/** A formula, whose words are code here. */
export const formula = (pieces: readonly Piece[]): Parts =>
  pieces.map((piece) => (piece.kind === 'text' ? code(piece.text) : piece));

export function joined(parts: readonly Parts[], between: Part): Parts {
  return parts.flatMap((each, place) => (place === 0 ? each : [between, ...each]));
}

/** Around the place of a param in the text; nobody can type them into a name. */
const OPEN = '\uE000';
const CLOSE = '\uE001';
const PLACES = /\uE000([^\uE000\uE001]+)\uE001/;

export type Filling = Readonly<Record<string, Parts | string | number | undefined>>;

/** A text whose params may be parts themselves. */
export function told(key: string, filling: Filling = {}): Parts {
  const params = Object.entries(filling).flatMap(([name, filled]) => {
    if (filled === undefined) return [];
    return [[name, Array.isArray(filled) ? OPEN + name + CLOSE : (filled as string | number)]];
  });
  const words = text(key, Object.fromEntries(params) as Record<string, string | number>);
  return words.split(PLACES).flatMap((word, place): Parts => {
    if (place % 2 === 1) return (filling[word] ?? []) as Parts;
    return word === '' ? [] : [{ kind: 'text', text: word }];
  });
}

/** About how many characters it takes. */
export const lengthOf = (parts: Parts): number =>
  parts.reduce((sum, part) => sum + ('text' in part ? part.text.length : 6), 0);
