/** Which digits two numbers have in common. */

/** So many characters are the same from the start; none where the two are not of one size. */
export function sharedStart(one: string, other: string): number {
  if (one === other) return 0;
  const isPlain = !/[e∞N]/.test(one + other) && wholeOf(one) === wholeOf(other);
  if (!isPlain) return 0;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  return shared;
}

const wholeOf = (number: string): number => number.split('.')[0].length;
