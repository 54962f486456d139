/**
 * The column of names. Most names follow from others: `w2_3` comes after `w2_2`, `mul4` after
 * `mul3`; those take one byte. A new kind of name is written out.
 */
import type { Reader } from './reader';
import type { Writer } from './writer';

/** A name taken apart: `w2_13` is `w#_#` with 2 and 13. */
interface Split {
  readonly pattern: string;
  readonly numbers: readonly number[];
}

interface Pattern {
  readonly place: number;
  readonly text: string;
  /** Of the first name: where numbers begin anew. */
  readonly first: readonly number[];
  /** Of the last name. */
  numbers: readonly number[];
}

/** 0 is the next name of the node's own prefix; then three for each pattern. */
const STEPS = 3;
const MOST_SHORT = 64;
/** The first of two bytes: with the second one it says how much more than the short ones it is. */
const LONG = 0x80;
const LONGS = 64;
const MOST = MOST_SHORT + LONGS * 256;
const LONGEST_NAME = 64;
const LAST_LETTER = 0x80;

/** Numbers without leading zeros, of at most nine digits. */
const NUMBERS = /\d+/g;
const isNumber = (digits: string): boolean => /^(0|[1-9]\d{0,8})$/.test(digits);

function split(name: string): Split {
  const numbers: number[] = [];
  const pattern = name.replace(NUMBERS, (digits) => {
    if (!isNumber(digits)) return digits;
    numbers.push(Number(digits));
    return '#';
  });
  return { pattern, numbers };
}

/** What comes after the last name: the number at this place from the end is one more. */
function next(
  { numbers, first }: Pick<Pattern, 'numbers' | 'first'>,
  step: number,
): readonly number[] {
  const raised = numbers.length - 1 - step;
  return numbers.map((number, place) =>
    place < raised ? number : place === raised ? number + 1 : first[place],
  );
}

function fill(text: string, numbers: readonly number[]): string {
  let place = 0;
  return text.replace(/#/g, () => String(numbers[place++]));
}

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, place) => number === other[place]);

/** The patterns met so far, in that order. */
class Patterns {
  readonly #list: Pattern[] = [];
  readonly #byText = new Map<string, Pattern>();

  at = (place: number): Pattern | undefined => this.#list[place];
  of = (text: string): Pattern | undefined => this.#byText.get(text);

  /** Names without numbers leave nothing behind: they cannot come again. */
  note({ pattern: text, numbers }: Split): void {
    const known = this.#byText.get(text);
    if (known !== undefined) known.numbers = numbers;
    else if (numbers.length > 0) this.#add(text, numbers);
  }

  /** As if a name with the number 0 had come already. */
  ofPrefix(prefix: string): Pattern {
    const { pattern, numbers } = split(`${prefix}0`);
    return this.of(pattern) ?? this.#add(pattern, numbers);
  }

  #add(text: string, numbers: readonly number[]): Pattern {
    const pattern = { place: this.#list.length, text, first: numbers, numbers };
    this.#list.push(pattern);
    this.#byText.set(text, pattern);
    return pattern;
  }
}

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
