/** A clock that the test winds. */
import type { Clock } from '../clock';

/** A clock whose ticks come when time is moved; `sleep` moves it without them. */
export function handClock() {
  let now = 0;
  let tick: { next: number; every: number; run: () => void } | null = null;
  const clock: Clock = {
    now: () => now,
    every(milliseconds, run) {
      tick = { next: now + milliseconds, every: milliseconds, run };
      return () => void (tick = null);
    },
  };
  const sleep = (milliseconds: number): void => {
    now += milliseconds;
    if (tick === null) return;
    tick.next = now + tick.every;
    tick.run();
  };
  const pass = (milliseconds: number): void => {
    const end = now + milliseconds;
    while (tick !== null && tick.next <= end) {
      now = tick.next;
      tick.next += tick.every;
      tick.run();
    }
    now = end;
  };
  return { clock, pass, sleep };
}
