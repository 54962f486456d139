/** When to write: soon after a change, never twice at once, at once when the page goes. */

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, unless the returned function is called before. */
  after(milliseconds: number, then: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const PAUSE = 500;
const BEFORE_ANOTHER_TRY = 5_000;

/** Says whether it was written. In a hurry there may be no later moment for anything. */
type Write = (inHurry: boolean) => Promise<boolean>;

export class Saver {
  readonly #clock: Clock;
  readonly #write: Write;
  #isChanged = false;
  #cancel: (() => void) | null = null;
  #running: Promise<void> | null = null;

  constructor(clock: Clock, write: Write) {
    this.#clock = clock;
    this.#write = write;
  }

  /** Whether something is not written yet. */
  get isChanged(): boolean {
    return this.#isChanged || this.#running !== null;
  }

  /** Something has changed. A long gesture does not put the writing off. */
  touch(): void {
    this.#isChanged = true;
    this.#wait(PAUSE);
  }

  /** Nothing is to be written any more: it was dropped, or written otherwise. */
  forget(): void {
    this.#isChanged = false;
    this.#stopWaiting();
  }

  /** What is under way has come to nothing: it is written anew. */
  again(): void {
    if (!this.isChanged) return;
    this.#running = null;
    this.touch();
  }

  /** Comes back when what had changed is written, or could not be. */
  async flush(): Promise<void> {
    this.#stopWaiting();
    while (this.#running !== null) await this.#running;
    await this.#start(false);
  }

  /** The page may end before a write under way does, so this waits for none: the later one wins. */
  writeNow(): Promise<void> {
    this.#stopWaiting();
    return this.#start(true);
  }

  #start(inHurry: boolean): Promise<void> {
    if (!this.#isChanged) return this.#running ?? Promise.resolve();
    this.#isChanged = false;
    const run = this.#run(inHurry).finally(() => {
      if (this.#running === run) this.#running = null;
    });
    this.#running = run;
    return run;
  }

  async #run(inHurry: boolean): Promise<void> {
    if (await this.#write(inHurry)) return;
    this.#isChanged = true;
    this.#wait(BEFORE_ANOTHER_TRY);
  }

  #wait(milliseconds: number): void {
    this.#cancel ??= this.#clock.after(milliseconds, () => {
      this.#cancel = null;
      void this.flush();
    });
  }

  #stopWaiting(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}
