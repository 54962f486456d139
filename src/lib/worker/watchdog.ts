/** Notices a worker that has gone silent while it owes an answer. */
import type { Clock } from './clock';

export interface WatchdogOptions {
  readonly clock: Clock;
  /** This much silence in milliseconds is too much. */
  limit(): number;
  /** Time in a hidden tab does not count: the browser may have put the worker to sleep. */
  isHidden(): boolean;
  /** Asks for a sign of life; the answer is to be told by `heard`. */
  ping(): void;
  onSilent(): void;
}

const TICK = 500;
/** A longer gap between two ticks: this thread or the whole machine was asleep. */
const ASLEEP = 3 * TICK;
const PING_AFTER = 2 * TICK;

export class Watchdog {
  readonly #options: WatchdogOptions;
  #cancel: (() => void) | null = null;
  #silence = 0;
  #lastTick = 0;
  #hasPinged = false;

  constructor(options: WatchdogOptions) {
    this.#options = options;
  }

  /** From now on, something is owed. */
  watch(): void {
    if (this.#cancel !== null) return;
    this.heard();
    this.#lastTick = this.#options.clock.now();
    this.#cancel = this.#options.clock.every(TICK, () => this.#tick());
  }

  /** Nothing is owed any more. */
  rest(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  heard(): void {
    this.#silence = 0;
    this.#hasPinged = false;
  }

  #tick(): void {
    const now = this.#options.clock.now();
    const gap = now - this.#lastTick;
    this.#lastTick = now;
    if (gap > ASLEEP || this.#options.isHidden()) return;
    this.#silence += gap;
    if (this.#hasPinged && this.#silence >= this.#options.limit()) this.#giveUp();
    else if (!this.#hasPinged && this.#silence >= PING_AFTER) this.#ping();
  }

  #ping(): void {
    this.#hasPinged = true;
    this.#options.ping();
  }

  #giveUp(): void {
    this.rest();
    this.#options.onSilent();
  }
}
