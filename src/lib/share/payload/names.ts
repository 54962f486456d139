/**
 * The column of names. Most names follow from others: `w2_3` comes after `w2_2`, `mul4` after
 * `mul3`; those take one byte. A new kind of name is written out.
 */
import { fill, isSame, next, Patterns, split, type Split } from './name-patterns';
import type { Reader } from './reader';
import type { Writer } from './writer';

/** 0 is the next name of the node's own prefix; then three for each pattern. */
const STEPS = 3;
const MOST_SHORT = 64;
/** The first of two bytes: with the second one it says how much more than the short ones it is. */
const LONG = 0x80;
const LONGS = 64;
const MOST = MOST_SHORT + LONGS * 256;
const LONGEST_NAME = 64;
const LAST_LETTER = 0x80;

export class NameWriter {
  readonly #patterns = new Patterns();

  constructor(readonly into: Writer) {}

  write(name: string, prefix: string): void {
    const parts = split(name);
    const number = this.#followsPrefix(parts, prefix) ? 0 : this.#numberOf(parts);
    if (number === 0) this.#patterns.ofPrefix(prefix);
    if (number === null) this.#letters(name);
    else this.#number(number);
    this.#patterns.note(parts);
  }

  #followsPrefix({ pattern, numbers }: Split, prefix: string): boolean {
    const start = split(`${prefix}0`);
    if (start.pattern !== pattern) return false;
    const known = this.#patterns.of(pattern);
    return isSame(next(known ?? { ...start, first: start.numbers }, 0), numbers);
  }

  /** null where the name does not follow from the last one of its pattern. */
  #numberOf({ pattern, numbers }: Split): number | null {
    const known = this.#patterns.of(pattern);
    if (known === undefined) return null;
    for (let step = 0; step < Math.min(STEPS, numbers.length); step++) {
      const number = 1 + STEPS * known.place + step;
      if (isSame(next(known, step), numbers)) return number <= MOST ? number : null;
    }
    return null;
  }

  #number(number: number): void {
    if (number <= MOST_SHORT) return this.into.byte(number);
    const more = number - MOST_SHORT - 1;
    this.into.byte(LONG + Math.floor(more / 256));
    this.into.byte(more % 256);
  }

  #letters(name: string): void {
    for (let place = 0; place < name.length; place++) {
      const isLast = place === name.length - 1;
      this.into.byte(name.charCodeAt(place) + (isLast ? LAST_LETTER : 0));
    }
  }
}

export class NameReader {
  readonly #patterns = new Patterns();

  constructor(readonly from: Reader) {}

  read(prefix: string): string {
    const first = this.from.byte();
    const isLetter = /[A-Za-z]/.test(String.fromCharCode(first % 128));
    return isLetter ? this.#letters(first) : this.#following(this.#number(first), prefix);
  }

  #number(first: number): number {
    if (first <= MOST_SHORT) return first;
    const more = first - LONG;
    return more < 0 || more >= LONGS
      ? this.from.fail()
      : MOST_SHORT + 1 + more * 256 + this.from.byte();
  }

  #following(number: number, prefix: string): string {
    const place = Math.floor((number - 1) / STEPS);
    const pattern = number === 0 ? this.#patterns.ofPrefix(prefix) : this.#patterns.at(place);
    const step = number === 0 ? 0 : (number - 1) % STEPS;
    if (pattern === undefined || step >= pattern.numbers.length) return String(this.from.fail());
    pattern.numbers = next(pattern, step);
    return fill(pattern.text, pattern.numbers);
  }

  #letters(first: number): string {
    let name = '';
    let byte = first;
    for (; byte < LAST_LETTER && name.length < LONGEST_NAME; byte = this.from.byte()) {
      name += String.fromCharCode(byte);
    }
    name += String.fromCharCode(byte % LAST_LETTER);
    if (name.length > LONGEST_NAME || /\W/.test(name)) this.from.fail();
    this.#patterns.note(split(name));
    return name;
  }
}
