/** For how long dots have been travelling: they say which way it goes, and then leave one alone. */
import type { Spotlight } from './types';

/** Milliseconds. */
export const FLOW_LASTS = 4000;

export class Flow {
  #spotlight: Spotlight | null = null;
  #since = 0;

  /** null: none travel, or no longer. */
  at(spotlight: Spotlight | null | undefined, now: number): number | null {
    if (spotlight !== this.#spotlight) {
      this.#spotlight = spotlight ?? null;
      this.#since = now;
    }
    if (spotlight?.flow == null || spotlight.wires.length === 0) return null;
    const flowing = now - this.#since;
    return flowing < FLOW_LASTS ? flowing : null;
  }
}
