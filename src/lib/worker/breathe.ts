/** Long work that stays interruptible: a pause every 8 ms, long enough for messages to get in. */

/** A promise callback would not do: it runs before any message that waits. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

const STRETCH = 8;

export class Breather {
  readonly #now: () => number;
  #since: number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#since = now();
  }

  /** True when it is time to pause. */
  isDue(): boolean {
    return this.#now() - this.#since >= STRETCH;
  }

  async breathe(): Promise<void> {
    await nextTask();
    this.#since = this.#now();
  }
}
