/** A terminal for tests: fixed input, and what was written kept as text. */
import type { Terminal } from './terminal';

export interface FakeTerminal extends Terminal {
  readonly output: string;
  readonly complaints: string;
}

export interface FakeOptions {
  readonly input?: AsyncIterable<Uint8Array> | string;
  readonly directory?: string;
  /** After how many writes the reader leaves. */
  readonly patience?: number;
}

export function fakeTerminal(options: FakeOptions = {}): FakeTerminal {
  const { input = '', directory = '.', patience = Infinity } = options;
  const written: string[] = [];
  const complaints: string[] = [];
  return {
    stdin: typeof input === 'string' ? bytesOf(input) : input,
    write: (text) => Promise.resolve(written.push(text) < patience),
    complain: (text) => void complaints.push(text),
    directory,
    get output() {
      return written.join('');
    },
    get complaints() {
      return complaints.join('');
    },
  };
}

/** A text in pieces of a few bytes, as a slow pipe would bring it. */
export async function* bytesOf(text: string, pieceSize = 7): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += pieceSize) {
    yield await Promise.resolve(bytes.subarray(from, from + pieceSize));
  }
}
