/** Writes numbers and texts as bytes, the small ones in one. */
import { bytesOfText } from './text-bytes';

export class Writer {
  readonly #bytes: number[] = [];
  /** Bytes of texts. */
  text = 0;

  get length(): number {
    return this.#bytes.length;
  }

  byte(value: number): void {
    this.#bytes.push(value);
  }

  /** Seven bits a byte, the lowest first; the highest bit says that more follow. */
  whole(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) + 128);
    this.byte(rest);
  }

  /** 0, -1, 1, -2, 2, ... as 0, 1, 2, 3, 4, ... */
  signed(value: number): void {
    this.whole(value < 0 ? -2 * value - 1 : 2 * value);
  }

  /** Ends with a zero byte, which no text has in it. */
  words(text: string): void {
    const bytes = bytesOfText(text);
    this.text += bytes.length;
    for (const byte of bytes) this.byte(byte);
    this.byte(0);
  }

  finish(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}
