/** The engine as the page sees it: commands in, frames out, whatever becomes of the worker. */
import {
  failure,
  type GradientCheck,
  type GraphDiff,
  type GraphDocument,
  type Outcome,
} from '../engine';
import { isTabHidden, realClock, type Clock } from './clock';
import { Connection, type ConnectionOptions, type WorkerHandle } from './connection';
import type { Frame } from './frames';
import type { Moment, Progress, Revision, RunId } from './protocol';
import type { About, Answer, QuestionKind } from './questions';
import { Supervisor, type EngineStatus } from './supervisor';

export interface EngineClientOptions {
  /**
   * Called with each newest state, never with one of an older revision. Its arrays live until the
   * next call has returned: copy what must live longer.
   */
  onFrame(frame: Frame): void;
  onStatus?(status: EngineStatus): void;
  /** When to show what arrived, say `requestAnimationFrame`; at once by default. */
  pace?(show: () => void): void;
  /** The site's own worker by default. */
  spawn?(): WorkerHandle;
  clock?: Clock;
  isHidden?(): boolean;
}

export interface CheckOptions {
  /** The engine's own default when absent. */
  readonly h?: number;
  onProgress?(progress: Progress): void;
}

export interface AskOptions {
  onProgress?(progress: Progress): void;
  /** Ends it: then it comes back with `question-dropped`. */
  readonly signal?: AbortSignal;
}

/** The whole document as it was last sent, and what came of it. */
interface Opening {
  readonly to: Connection;
  readonly revision: Revision;
  readonly answer: Promise<Outcome<Revision>>;
}

/** Starts nothing yet: the worker comes with `warm` or with the first document. */
export function createEngineClient(options: EngineClientOptions): EngineClient {
  return new EngineClient(options);
}

/** No method rejects: what goes wrong comes back as problems, and as `status.notice`. */
export class EngineClient {
  readonly #options: EngineClientOptions;
  readonly #supervisor: Supervisor;
  #document: GraphDocument | null = null;
  #revision: Revision = 0;
  #opening: Opening | null = null;
  #frame: Frame | null = null;
  #run = 0;
  readonly #reports = new Map<RunId, (progress: Progress) => void>();

  constructor(options: EngineClientOptions) {
    this.#options = options;
    this.#supervisor = new Supervisor({
      connect: (onDeath, onPhase) => this.#connect({ onDeath, onPhase }),
      revision: () => this.#revision,
      onRestart: () => void this.#sendWhole(),
      onStatus: (status) => options.onStatus?.(status),
    });
  }

  /** Of the newest document: the only one whose frames are shown. Raised by `open` and `edit`. */
  get revision(): Revision {
    return this.#revision;
  }

  /** The last frame, for as long as it belongs to the newest document; else null. */
  get frame(): Frame | null {
    return this.#frame?.revision === this.#revision ? this.#frame : null;
  }

  get status(): EngineStatus {
    return this.#supervisor.status;
  }

  /** Starts the worker ahead of the first document. */
  warm(): void {
    this.#supervisor.start();
  }

  /** Shows another document: plain data, since a reactive proxy cannot travel. */
  open(document: GraphDocument): Promise<Outcome<Revision>> {
    this.#advance(document);
    return this.#sendWhole();
  }

  /** The next state of the document: what changed, and the whole of it for a new worker. */
  async edit(diff: GraphDiff, after: GraphDocument): Promise<Outcome<Revision>> {
    const revision = this.#advance(after);
    const connection = this.#supervisor.connection;
    if (connection === null) return this.#sendWhole();
    const outcome = await connection.call((api) => api.edit(diff, revision));
    return isStale(outcome) ? this.#catchUp(connection, revision) : outcome;
  }

  /**
   * Shows the state after so many fine steps, 0 being before the first; null shows the whole pass
   * again. Edits keep the place. A new worker starts with the whole pass: `frame.mode` says so.
   */
  step(position: number | null): Promise<Outcome<Moment | null>> {
    return this.#ask((connection) => connection.call((api) => api.step(position)));
  }

  /** Compares the gradients with central differences. A later check ends an earlier one. */
  check({ h, onProgress }: CheckOptions = {}): Promise<Outcome<GradientCheck>> {
    return this.#long(onProgress, (run) => (to) => to.call((api) => api.check({ run, h })));
  }

  /** Ends the gradient check that is running. */
  stop(): void {
    this.#supervisor.connection?.stop();
  }

  /** Something to find out about the newest document; questions do not end each other. */
  ask<K extends QuestionKind>(
    kind: K,
    about: About<K>,
    { onProgress, signal }: AskOptions = {},
  ): Promise<Outcome<Answer<K>>> {
    if (signal?.aborted === true) return Promise.resolve(failure({ code: 'question-dropped' }));
    return this.#long(onProgress, (run) => {
      const { revision } = this;
      signal?.addEventListener('abort', () => this.#supervisor.connection?.drop(run));
      return (to) => to.call((api) => api.ask({ run, revision, kind, about }));
    });
  }

  /** Another try after `stopped`, without an edit. */
  retry(): Promise<Outcome<Revision>> {
    this.#supervisor.forgive();
    return this.#sendWhole();
  }

  /** Ends the worker; what is under way comes back with `worker-disposed`. */
  dispose(): void {
    this.#supervisor.close();
  }

  #advance(document: GraphDocument): Revision {
    this.#document = document;
    return ++this.#revision;
  }

  #sendWhole(): Promise<Outcome<Revision>> {
    const document = this.#document;
    const revision = this.#revision;
    const to = this.#supervisor.start();
    if (to === null) return Promise.resolve(unavailable);
    if (document === null) return Promise.resolve(failure({ code: 'no-document' }));
    const answer = to.call((api) => api.open(document, revision));
    this.#opening = { to, revision, answer };
    return answer;
  }

  /** After a stale edit: one whole document answers for all the edits before it. */
  #catchUp(to: Connection, revision: Revision): Promise<Outcome<Revision>> {
    const opening = this.#opening;
    const isSent = opening !== null && opening.to === to && opening.revision >= revision;
    return isSent ? opening.answer : this.#sendWhole();
  }

  async #long<T>(
    onProgress: CheckOptions['onProgress'],
    begin: (run: RunId) => (to: Connection) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const run = ++this.#run;
    if (onProgress !== undefined) this.#reports.set(run, onProgress);
    const outcome = await this.#ask(begin(run));
    this.#reports.delete(run);
    return outcome;
  }

  /** A worker that has just been started for this gets the document first. */
  #ask<T>(send: (to: Connection) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    if (this.#supervisor.connection === null) void this.#sendWhole();
    const to = this.#supervisor.connection;
    return to === null ? Promise.resolve(unavailable) : send(to);
  }

  #connect(ends: Pick<ConnectionOptions, 'onDeath' | 'onPhase'>): Connection {
    const { spawn = startWorker, clock = realClock, isHidden = isTabHidden, pace } = this.#options;
    return new Connection(spawn(), {
      ...ends,
      clock,
      isHidden,
      pace,
      allowance: () => allowanceFor(this.#document),
      isCurrent: (revision) => revision === this.#revision,
      onFrame: (frame) => this.#show(frame),
      onProgress: ({ run, done, total }) => this.#reports.get(run)?.({ done, total }),
    });
  }

  #show(frame: Frame): void {
    this.#frame = frame;
    this.#supervisor.works(frame.revision);
    this.#options.onFrame(frame);
  }
}

/** A million nodes take seconds to cross over, to check and to compile: 2 more per 100,000. */
const allowanceFor = (document: GraphDocument | null): number =>
  2_000 * Math.floor((document?.nodes.length ?? 0) / 100_000);

const unavailable: Outcome<never> = failure({ code: 'worker-unavailable' });

const isStale = (outcome: Outcome<unknown>): boolean =>
  !outcome.ok && outcome.problems.some(({ code }) => code === 'stale-edit');

function startWorker(): WorkerHandle {
  // The bundler reads this line, so it must stand exactly like this.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  return {
    endpoint: worker,
    onFailure(report) {
      worker.addEventListener('error', ({ message }: Partial<ErrorEvent>) =>
        report(message ?? 'load'),
      );
      worker.addEventListener('messageerror', () => report('messageerror'));
    },
    terminate: () => worker.terminate(),
  };
}
