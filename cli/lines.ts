/** A stream of bytes cut into lines; memory never holds more than one line, nor a line past the limit. */
import { LIMITS } from '../src/lib/engine';
import { success, type Outcome } from '../src/lib/engine';
import { decode, tooLarge } from './read';

const LINE_FEED = 10;

export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  limit: number = LIMITS.bytes,
): AsyncGenerator<Outcome<string>> {
  const line = new OpenLine(limit);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      line.add(chunk.subarray(from, end));
      yield line.take();
      from = end + 1;
    }
    line.add(chunk.subarray(from));
  }
  if (line.begun) yield line.take();
}

/** The line that is being read; what is past the limit is counted and let go. */
class OpenLine {
  #parts: Uint8Array[] = [];
  #size = 0;

  constructor(private readonly limit: number) {}

  get begun(): boolean {
    return this.#size > 0;
  }

  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > this.limit) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }

  take(): Outcome<string> {
    const outcome =
      this.#size > this.limit
        ? tooLarge(this.limit)
        : success(decode(this.#parts).replace(/\r$/, ''));
    this.#parts = [];
    this.#size = 0;
    return outcome;
  }
}
