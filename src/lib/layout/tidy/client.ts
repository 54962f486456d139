/** Talks to ELK in its worker, which is kept for the next time; stopping is ending the worker. */
import type { ElkNode, LayoutOptions } from 'elkjs/lib/elk-api';
import { failure, success, type Outcome } from '../../engine';

/** A worker as the client sees it; tests bring their own. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface Drawing {
  readonly graph: ElkNode;
  readonly layoutOptions: LayoutOptions;
  readonly signal?: AbortSignal;
  spawn?(): WorkerLike;
}

interface Answer {
  readonly id: number;
  readonly data?: ElkNode;
  readonly error?: unknown;
}

/** A worker that has drawn before, and how it was made. */
let kept: { readonly worker: WorkerLike; readonly spawn: () => WorkerLike } | null = null;
let count = 0;

/** Never rejects: `tidy-stopped` after the signal, `tidy-failed` for whatever the worker did. */
export function draw({ graph, layoutOptions, signal, spawn = startWorker }: Drawing) {
  return new Promise<Outcome<ElkNode>>((resolve) => {
    const worker = kept?.spawn === spawn ? kept.worker : begin(spawn);
    if (worker === null) {
      resolve(failed);
      return;
    }
    kept = null;
    const id = ++count;
    const listening = new AbortController();
    const end = (outcome: Outcome<ElkNode>): void => {
      listening.abort();
      if (outcome.ok) kept = { worker, spawn };
      else worker.terminate();
      resolve(outcome);
    };
    const whileHere = { signal: listening.signal };
    const hear = (event: Event): void => {
      const answer = (event as MessageEvent<Answer>).data;
      if (answer.id !== id) return;
      end(answer.data === undefined ? failed : success(answer.data));
    };
    worker.addEventListener('message', hear, whileHere);
    worker.addEventListener('error', () => end(failed), whileHere);
    worker.addEventListener('messageerror', () => end(failed), whileHere);
    signal?.addEventListener('abort', () => end(stopped), whileHere);
    worker.postMessage({ id, cmd: 'layout', graph, layoutOptions, options: {} });
  });
}

export const stopped: Outcome<never> = failure({ code: 'tidy-stopped' });
const failed: Outcome<never> = failure({ code: 'tidy-failed' });

/** Messages are answered in turn, so that nobody has to wait for the first. */
function begin(spawn: () => WorkerLike): WorkerLike | null {
  try {
    const worker = spawn();
    worker.postMessage({ id: 0, cmd: 'register', algorithms: ['layered'] });
    return worker;
  } catch {
    return null;
  }
}

function startWorker(): WorkerLike {
  // The bundler reads this line, so it must stand exactly like this.
  return new Worker(new URL('./elk-worker.ts', import.meta.url), { type: 'module' });
}
