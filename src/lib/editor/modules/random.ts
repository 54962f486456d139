/** Random numbers that are the same for the same seed. */

/** Evenly from -1 to 1, with four decimals: what one can still read on a card. */
export function uniform(seed: number): () => number {
  let state = seed >>> 0;
  // Mulberry32, by Tommy Ettinger: a Weyl sequence, mixed by xor, shift and multiply.
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const fraction = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    return Math.round((2 * fraction - 1) * 10_000) / 10_000 + 0;
  };
}
