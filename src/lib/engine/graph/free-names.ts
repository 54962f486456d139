/** Hands out ids that nobody uses: a prefix with the lowest free number. */
import { ID_PATTERN } from './schema';

const LONGEST = 64;

/** An op of a document's own may have a name that no id can begin with. */
export const prefixOf = (op: string): string =>
  ID_PATTERN.test(op) && op.length < LONGEST - 8 ? op : 'op';

export class FreeNames {
  readonly #taken: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /** `mul1`, `mul2`, ...: the lowest number that is free. */
  forOp(op: string): string {
    return this.lowest(prefixOf(op));
  }

  /** `c_1`, `c_2`, ...: for what was called `c` before `c` was given anew. */
  forEarlier(name: string): string {
    return this.lowest(`${name.slice(0, LONGEST - 8)}_`);
  }

  /** The name itself where it is free, else `name_2`, `name_3`, .... */
  near(name: string): string {
    const short = name.slice(0, LONGEST);
    if (this.#taken.has(short)) return this.lowest(`${name.slice(0, LONGEST - 8)}_`, 2);
    this.#taken.add(short);
    return short;
  }

  /** The prefix with the lowest number, from `first` on, that makes it free. */
  lowest(prefix: string, first = 1): string {
    let number = Math.max(first, this.#next.get(prefix) ?? 1);
    while (this.#taken.has(`${prefix}${number}`)) number += 1;
    this.#next.set(prefix, number + 1);
    this.#taken.add(`${prefix}${number}`);
    return `${prefix}${number}`;
  }
}
