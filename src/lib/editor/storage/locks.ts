/** One tab at a time has a document open. */

export interface Locks {
  /** Whether they keep anybody out. */
  readonly areReal: boolean;
  /** The way to give it back; null where another tab has it and keeps it for so many milliseconds. */
  take(name: string, patience: number): Promise<(() => void) | null>;
}

/** Where the browser has no locks (a page without TLS), every tab gets what it asks for. */
export function browserLocks(locks: LockManager | null = navigator.locks ?? null): Locks {
  return {
    areReal: locks !== null,
    take: (name, patience) =>
      new Promise((resolve) => {
        if (locks === null) return resolve(FREE);
        const giveUp = new AbortController();
        const timer = patience > 0 ? setTimeout(() => giveUp.abort(), patience) : undefined;
        const hold = (lock: Lock | null) =>
          new Promise<void>((release) => {
            clearTimeout(timer);
            resolve(lock === null ? null : release);
            if (lock === null) release();
          });
        const how = patience > 0 ? { signal: giveUp.signal } : { ifAvailable: true };
        locks.request(name, how, hold).catch(() => resolve(giveUp.signal.aborted ? null : FREE));
      }),
  };
}

const FREE = (): void => undefined;
