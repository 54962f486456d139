/** Long work in small bites: whoever does it may pause, say how far it is, or give it up. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Yields how far it is, and returns what it was for. */
export type Work<T> = Generator<Progress, T, void>;

/** Does all of it at once. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
