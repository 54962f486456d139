/** Many small pieces of text, written as few large ones, as fast as the reader takes them. */
import type { Terminal } from './terminal';

const CHUNK = 1 << 16;

/** False once nobody reads any longer. */
export async function writePieces(pieces: Iterable<string>, terminal: Terminal): Promise<boolean> {
  let waiting: string[] = [];
  let size = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    size += piece.length;
    if (size < CHUNK) continue;
    if (!(await terminal.write(waiting.join('')))) return false;
    waiting = [];
    size = 0;
  }
  return terminal.write(waiting.join(''));
}
