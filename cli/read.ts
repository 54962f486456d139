/** Input with a limit: too much of it is refused before it is read, or as soon as it shows. */
import { open, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LIMITS } from '../src/lib/engine';
import { failure, success, type Outcome } from '../src/lib/engine';
import type { Source } from './requests';
import type { Terminal } from './terminal';
import { WrongUsage } from './usage';

export interface Input {
  /** In bytes, where it is known beforehand (not for pipes). */
  readonly size: number | null;
  readonly chunks: AsyncIterable<Uint8Array>;
  close(): Promise<void>;
}

export type StreamSource = Exclude<Source, { kind: 'formula' | 'link' }>;

export async function openInput(source: StreamSource, terminal: Terminal): Promise<Input> {
  if (source.kind === 'standard-input') {
    return { size: null, chunks: terminal.stdin, close: () => Promise.resolve() };
  }
  try {
    return await openFile(resolve(terminal.directory, source.path));
  } catch (error) {
    const { code = 'error' } = error as NodeJS.ErrnoException;
    throw new WrongUsage({
      code: 'usage-unreadable-file',
      params: { file: source.path, reason: code },
    });
  }
}

async function openFile(path: string): Promise<Input> {
  const file = await open(path);
  const stat = await file.stat();
  if (stat.isDirectory()) {
    await file.close();
    throw Object.assign(new Error(), { code: 'EISDIR' });
  }
  return {
    size: stat.isFile() ? stat.size : null,
    chunks: chunksOf(file),
    close: () => file.close(),
  };
}

async function* chunksOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  const stream = file.createReadStream({ highWaterMark: 1 << 20 });
  yield* stream as AsyncIterable<Uint8Array>;
}

export async function readWhole(
  input: Input,
  limit: number = LIMITS.bytes,
): Promise<Outcome<string>> {
  try {
    return await readUpTo(limit, input);
  } finally {
    await input.close();
  }
}

async function readUpTo(limit: number, input: Input): Promise<Outcome<string>> {
  if (input.size !== null && input.size > limit) return tooLarge(limit);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.chunks) {
    size += chunk.length;
    if (size > limit) return tooLarge(limit);
    parts.push(chunk);
  }
  return success(decode(parts));
}

/** As UTF-8, without the byte order mark that some editors write. */
export function decode(parts: readonly Uint8Array[]): string {
  return new TextDecoder().decode(parts.length === 1 ? parts[0] : Buffer.concat(parts));
}

export function tooLarge(limit: number): Outcome<never> {
  return failure({ code: 'too-large', params: { most: limit } });
}
