/** One worker from its start to its end: calls that always come back, frames, signs of life. */
import { releaseProxy, transfer, wrap, type Endpoint, type Remote } from 'comlink';
import { failure, success, type Outcome, type Problem } from '../engine';
import type { Clock } from './clock';
import type { EngineApi, RunId } from './protocol';
import { FrameReceiver, type ReceiverOptions } from './receiver';
import { Watchdog } from './watchdog';

/** A worker as the client sees it; tests bring their own. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** The script could not be loaded, threw, or sent what cannot be read. */
  onFailure(report: (detail: string) => void): void;
  terminate(): void;
}

/** How a worker died. */
export type Death =
  | { readonly reason: 'silent'; readonly seconds: number }
  | { readonly reason: 'crashed'; readonly detail: string };

/** `starting`: no sign of life yet. `working`: owes an answer. */
export type Phase = 'starting' | 'working' | 'ready';

export interface ConnectionOptions extends Omit<ReceiverOptions, 'onMessage'> {
  readonly clock: Clock;
  isHidden(): boolean;
  /** More milliseconds of silence that are fair, for a large document. */
  allowance(): number;
  onDeath(death: Death): void;
  onPhase(phase: Phase): void;
}

/** Milliseconds of silence after which a worker that owes an answer counts as hung. */
const SILENCE = 5_000;
/** The same while its script may still be under way to us. */
const FIRST_SILENCE = 15_000;

type Settle = (outcome: Outcome<never>) => void;

export class Connection {
  readonly #worker: WorkerHandle;
  readonly #options: ConnectionOptions;
  /** Held for as long as the worker lives: Comlink lets go of a proxy that is collected. */
  readonly #api: Remote<EngineApi>;
  readonly #receiver: FrameReceiver;
  readonly #watchdog: Watchdog;
  readonly #calls = new Set<Settle>();
  #hasAnswered = false;
  #isClosed = false;

  constructor(worker: WorkerHandle, options: ConnectionOptions) {
    this.#worker = worker;
    this.#options = options;
    this.#api = wrap<EngineApi>(worker.endpoint);
    this.#watchdog = new Watchdog({
      clock: options.clock,
      isHidden: options.isHidden,
      limit: () => this.#patience,
      ping: () => this.#ping(),
      onSilent: () => this.#die({ reason: 'silent', seconds: this.#patience / 1000 }),
    });
    worker.onFailure((detail) => this.#die({ reason: 'crashed', detail }));
    const { port1, port2 } = new MessageChannel();
    this.#receiver = new FrameReceiver(port1, { ...options, onMessage: () => this.#heard() });
    this.#connect(port2);
  }

  /** Never rejects and never stays open: a worker that dies settles it with `worker-lost`. */
  call<T>(send: (api: Remote<EngineApi>) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    return new Promise((resolve) => {
      const settle = (outcome: Outcome<T>): void => {
        if (!this.#calls.delete(settle)) return;
        if (this.#calls.size === 0) this.#changed();
        resolve(outcome);
      };
      if (this.#isClosed) {
        resolve(failure({ code: 'worker-lost' }));
        return;
      }
      this.#calls.add(settle);
      if (this.#calls.size === 1) this.#changed();
      this.#send(send, settle);
    });
  }

  /** Asks the worker to end its long work; no answer is waited for. */
  stop(): void {
    this.#send((api) => api.stop());
  }

  /** Says that nobody waits for this answer any more. */
  drop(run: RunId): void {
    this.#send((api) => api.drop(run));
  }

  close(problem: Problem): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#watchdog.rest();
    this.#receiver.close();
    this.#api[releaseProxy]();
    this.#worker.terminate();
    for (const settle of this.#calls) settle(failure(problem));
  }

  #connect(port: MessagePort): void {
    void this.call(async (api) => {
      await api.connect(transfer(port, [port]));
      return success(null);
    });
  }

  #send<T>(send: (api: Remote<EngineApi>) => Promise<T>, settle?: (answer: T) => void): void {
    if (this.#isClosed) return;
    send(this.#api).then(
      (answer) => {
        this.#heard();
        settle?.(answer);
      },
      // A method that throws is a bug in the worker, whose state is not to be trusted any more.
      (error: unknown) => this.#die({ reason: 'crashed', detail: String(error) }),
    );
  }

  #ping(): void {
    this.#send((api) => api.ping());
  }

  get #patience(): number {
    return (this.#hasAnswered ? SILENCE : FIRST_SILENCE) + this.#options.allowance();
  }

  /** After a first or last call, and after the first sign of life. */
  #changed(): void {
    if (this.#isClosed) return;
    const isBusy = this.#calls.size > 0;
    if (isBusy) this.#watchdog.watch();
    else this.#watchdog.rest();
    const awake = isBusy ? 'working' : 'ready';
    this.#options.onPhase(this.#hasAnswered ? awake : 'starting');
  }

  #heard(): void {
    if (this.#isClosed) return;
    this.#watchdog.heard();
    if (this.#hasAnswered) return;
    this.#hasAnswered = true;
    this.#changed();
  }

  #die(death: Death): void {
    if (this.#isClosed) return;
    this.close({ code: 'worker-lost' });
    this.#options.onDeath(death);
  }
}
