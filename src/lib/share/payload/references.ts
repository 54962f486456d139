/** Lists of nodes: by steps from one to the next, so that neighbours cost nothing after deflate. */
import { LINK_LIMITS } from '../limits';
import type { Reader } from './reader';
import type { Writer } from './writer';

export function writeReferences(places: readonly number[], into: Writer): void {
  into.whole(places.length);
  let expected = 0;
  for (const place of places) {
    into.signed(place - expected);
    expected = place + 1;
  }
}

/** Places from 0 to `size` - 1, in any order, also twice. */
export function readReferences(
  size: number,
  from: Reader,
  most: number = LINK_LIMITS.listed,
): readonly number[] {
  let expected = 0;
  return Array.from({ length: from.count(most) }, () => {
    const place = expected + from.signed();
    expected = place + 1;
    return place >= 0 && place < size ? place : from.fail();
  });
}

/** Rising places: how many there are, and how many are left out before each. */
export function writeSubset(places: readonly number[], into: Writer): void {
  into.whole(places.length);
  let expected = 0;
  for (const place of places) {
    into.whole(place - expected);
    expected = place + 1;
  }
}

export function readSubset(size: number, from: Reader): readonly number[] {
  let expected = 0;
  return Array.from({ length: from.count(size) }, () => {
    const place = expected + from.whole(size);
    expected = place + 1;
    return place < size ? place : from.fail();
  });
}
