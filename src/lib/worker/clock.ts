/** Time, handed in so that tests can be its master. */
export interface Clock {
  /** Milliseconds, never going back. */
  now(): number;
  /** Calls back again and again until the returned function is called. */
  every(milliseconds: number, tick: () => void): () => void;
}

export const realClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, tick) {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
};

export const isTabHidden = (): boolean =>
  typeof document !== 'undefined' && document.visibilityState === 'hidden';
