/** Reads what a Writer wrote, or a forger: after the first fault everything is 0 and empty. */
import type { Problem } from '../../engine';
import { LINK_LIMITS } from '../limits';
import type { Meter } from '../types';
import { textOfBytes } from './text-bytes';

/** A whole number of more bytes could be more than a double counts. */
const MOST_BYTES = 8;

export class Reader {
  problem: Problem | null = null;
  #at = 0;
  #text = 0;

  constructor(
    readonly bytes: Uint8Array,
    readonly meter: Meter,
  ) {}

  get rest(): number {
    return this.problem === null ? this.bytes.length - this.#at : 0;
  }

  /** 0, so that what was asked for can be made of it, and is then thrown away. */
  fail(problem: Problem = { code: 'link-forged' }): 0 {
    this.problem ??= problem;
    return 0;
  }

  byte(): number {
    if (this.rest === 0) return this.fail();
    this.meter.visits += 1;
    return this.bytes[this.#at++];
  }

  whole(most = Number.MAX_SAFE_INTEGER): number {
    let value = 0;
    for (let place = 0; place < MOST_BYTES; place++) {
      const byte = this.byte();
      value += (byte % 128) * 128 ** place;
      if (byte >= 128) continue;
      const isLonger = byte === 0 && place > 0;
      return value > most || isLonger ? this.fail() : value;
    }
    return this.fail();
  }

  signed(): number {
    const value = this.whole();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** One of so many; others were not known when this was written, so a newer wiregrad made them. */
  choice(choices: number): number {
    const found = this.byte();
    return found < choices ? found : this.fail({ code: 'link-newer' });
  }

  /** How many things follow; each takes a byte at least, so no short link asks for many. */
  count(most: number): number {
    return this.whole(Math.min(most, this.rest));
  }

  words(): string {
    const from = this.#at;
    while (this.byte() !== 0);
    if (this.problem !== null) return '';
    const bytes = this.bytes.subarray(from, this.#at - 1);
    this.#text += bytes.length;
    const most = LINK_LIMITS.text;
    if (this.#text > most) {
      this.fail({ code: 'link-too-big', params: { what: 'text', found: this.#text, most } });
      return '';
    }
    return textOfBytes(bytes) ?? (this.fail(), '');
  }
}
