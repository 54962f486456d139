/** So many at once, and then so many a second: what comes faster is left out. */
export class Allowance {
  readonly #perSecond: number;
  readonly #atOnce: number;
  #left: number;
  #before = 0;

  constructor(perSecond: number, atOnce: number) {
    this.#perSecond = perSecond;
    this.#atOnce = atOnce;
    this.#left = atOnce;
  }

  /** Whether there is one left at this time, in milliseconds; it is then gone. */
  take(now: number): boolean {
    const since = Math.max(0, now - this.#before) / 1000;
    this.#before = now;
    this.#left = Math.min(this.#atOnce, this.#left + since * this.#perSecond);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
