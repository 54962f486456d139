/** The real ELK on this thread, and workers that fail in their ways. */
import { createRequire } from 'node:module';
import type { WorkerLike } from '../client';

interface PlainWorker {
  onmessage(event: { readonly data: unknown }): void;
  postMessage(message: unknown): void;
}

interface ElkModule {
  readonly Worker: new () => PlainWorker;
}

/** Outside of a worker the same file offers a stand-in for one. */
const { Worker: ElkWorker } = createRequire(import.meta.url)(
  'elkjs/lib/elk-worker.min.js',
) as ElkModule;

/** Passes events on and counts what is done with it. */
export class FakeWorker extends EventTarget implements WorkerLike {
  isTerminated = false;
  readonly sent: unknown[] = [];

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }
}

export class ElkHere extends FakeWorker {
  readonly #elk = new ElkWorker();

  constructor() {
    super();
    this.#elk.onmessage = ({ data }) => this.dispatchEvent(new MessageEvent('message', { data }));
  }

  override postMessage(message: unknown): void {
    super.postMessage(message);
    this.#elk.postMessage(structuredClone(message));
  }
}

export class BrokenWorker extends FakeWorker {
  override postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }
}
