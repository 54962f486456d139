/** Keeps one worker alive: restarts a dead one, and lets a graph that kills it twice rest. */
import type { Problem } from '../engine';
import type { Connection, Death, Phase } from './connection';
import type { Revision } from './protocol';

/** How the worker is. */
export interface EngineStatus {
  /** `off`: not started yet. `stopped`: died twice on this document, waits for an edit. */
  readonly phase: Phase | 'off' | 'stopped';
  /**
   * What the person must be told (`say` has the sentence): `worker-restarted`, `worker-stopped` or
   * null. It stays until a later edit has been computed.
   */
  readonly notice: Problem | null;
}

export interface SupervisorOptions {
  /** Starts a worker. */
  connect(onDeath: (death: Death) => void, onPhase: (phase: Phase) => void): Connection;
  /** The newest one: deaths are counted by it. */
  revision(): Revision;
  /** A new worker stands in for a dead one and knows nothing yet. */
  onRestart(): void;
  onStatus(status: EngineStatus): void;
}

const MOST_DEATHS = 2;

export class Supervisor {
  readonly #options: SupervisorOptions;
  #connection: Connection | null = null;
  #deaths = { revision: 0, count: 0 };
  #status: EngineStatus = { phase: 'off', notice: null };
  #isClosed = false;

  constructor(options: SupervisorOptions) {
    this.#options = options;
  }

  get status(): EngineStatus {
    return this.#status;
  }

  get connection(): Connection | null {
    return this.#connection;
  }

  /** The worker, started if need be; null where this document has killed it too often. */
  start(): Connection | null {
    if (this.#connection !== null) return this.#connection;
    if (this.#isClosed || this.#deathsHere() >= MOST_DEATHS) return null;
    this.#tell({ phase: 'starting', notice: null });
    try {
      this.#connection = this.#options.connect(
        (death) => this.#died(death),
        (phase) => this.#tell({ phase }),
      );
    } catch (error) {
      this.#died({ reason: 'crashed', detail: String(error) });
    }
    return this.#connection;
  }

  /** The person wants another try at the same document. */
  forgive(): void {
    this.#deaths = { revision: this.#options.revision(), count: 0 };
  }

  /** A state newer than the one that was told about works: the notice has had its time. */
  works(revision: Revision): void {
    if (this.#status.notice !== null && revision > this.#deaths.revision) {
      this.#tell({ notice: null });
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#connection?.close({ code: 'worker-disposed' });
    this.#connection = null;
    this.#tell({ phase: 'off', notice: null });
  }

  #died(death: Death): void {
    this.#connection = null;
    this.#deaths = { revision: this.#options.revision(), count: this.#deathsHere() + 1 };
    if (this.#deaths.count >= MOST_DEATHS) {
      this.#tell({ phase: 'stopped', notice: { code: 'worker-stopped', params: death } });
    } else if (this.start() !== null) {
      this.#tell({ notice: { code: 'worker-restarted', params: death } });
      this.#options.onRestart();
    }
  }

  #deathsHere(): number {
    return this.#deaths.revision === this.#options.revision() ? this.#deaths.count : 0;
  }

  #tell(change: Partial<EngineStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#options.onStatus(this.#status);
  }
}
