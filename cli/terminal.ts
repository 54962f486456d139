/** What a command may use of its process: input, output, complaints and the working folder. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when there is room for more; false once nobody reads any longer. */
  write(text: string): Promise<boolean>;
  complain(text: string): void;
  /** What relative paths start from. */
  readonly directory: string;
}

export function processTerminal(): Terminal {
  return {
    stdin: process.stdin,
    write: writerTo(process.stdout),
    complain: (text) => void process.stderr.write(text),
    directory: callersDirectory(),
  };
}

/** npm runs scripts in the project's folder and says in INIT_CWD where the person stands. */
function callersDirectory(): string {
  const startedByNpm = process.env.npm_lifecycle_event === 'wiregrad';
  return (startedByNpm && process.env.INIT_CWD) || process.cwd();
}

/** Waits for slow readers; a reader that leaves early (`| head`) is no error. */
export function writerTo(stream: Writable): (text: string) => Promise<boolean> {
  let open = true;
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') failure = error;
  });
  stream.on('close', () => (open = false));

  return async (text) => {
    if (open && !stream.write(text)) await drained(stream);
    if (failure !== null) throw failure;
    return open;
  };
}

async function drained(stream: Writable): Promise<void> {
  const stop = new AbortController();
  const waits = ['drain', 'close'].map((event) => once(stream, event, { signal: stop.signal }));
  // `once` rejects on 'error' too; the listener above has already taken note of it.
  await Promise.race(waits).catch(() => undefined);
  for (const wait of waits) wait.catch(() => undefined);
  stop.abort();
}
