/** Names as patterns with numbers, and what comes after the last one of a pattern. */

/** A name taken apart: `w2_13` is `w#_#` with 2 and 13. */
export interface Split {
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

/** Numbers without leading zeros, of at most nine digits. */
const NUMBERS = /\d+/g;
const isNumber = (digits: string): boolean => /^(0|[1-9]\d{0,8})$/.test(digits);

export function split(name: string): Split {
  const numbers: number[] = [];
  const pattern = name.replace(NUMBERS, (digits) => {
    if (!isNumber(digits)) return digits;
    numbers.push(Number(digits));
    return '#';
  });
  return { pattern, numbers };
}

/** What comes after the last name: the number at this place from the end is one more. */
export function next(
  { numbers, first }: Pick<Pattern, 'numbers' | 'first'>,
  step: number,
): readonly number[] {
  const raised = numbers.length - 1 - step;
  return numbers.map((number, place) =>
    place < raised ? number : place === raised ? number + 1 : first[place],
  );
}

export function fill(text: string, numbers: readonly number[]): string {
  let place = 0;
  return text.replace(/#/g, () => String(numbers[place++]));
}

export const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, place) => number === other[place]);

/** The patterns met so far, in that order. */
export class Patterns {
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
