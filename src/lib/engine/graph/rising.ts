/** The longest rising part of a list of places: the nodes that need not move. */

/** The places with all but one longest rising subsequence replaced by -1; -1 itself never rises. */
export function longestRising(places: readonly number[]): Int32Array {
  // tails[k]: the entry on which the best subsequence of length k + 1 ends; before: its forerunner.
  const tails: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  places.forEach((place, entry) => {
    if (place < 0) return;
    const length = lengthBelow(places, tails, place);
    if (length > 0) before[entry] = tails[length - 1];
    tails[length] = entry;
  });
  const kept = new Int32Array(places.length).fill(-1);
  for (let entry = tails.at(-1) ?? -1; entry >= 0; entry = before[entry]) {
    kept[entry] = places[entry];
  }
  return kept;
}

/** How many tails stand below a place; they rise, so halving finds it. */
function lengthBelow(places: readonly number[], tails: readonly number[], place: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[tails[middle]] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
