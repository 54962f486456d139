/**
 * A column of numbers. Decimals are whole numbers over one common power of ten, as 12 for 0.12; a
 * double that is no short decimal is written as its eight bytes. Both come back to the last bit.
 */
import type { Reader } from './reader';
import type { Writer } from './writer';

/** Up to here powers of ten are doubles, so that a division is exact but for its last rounding. */
const MOST_PLACES = 22;
const POWERS = Array.from({ length: MOST_PLACES + 1 }, (_, places) => Number(`1e${places}`));
/** Then the whole number takes less room than the eight bytes. */
const MOST_WHOLE = 2 ** 48;
const DOUBLE = 8;

export function writeNumbers(numbers: readonly number[], into: Writer): void {
  if (numbers.length === 0) return;
  const places = cheapestPlaces(numbers);
  into.whole(places);
  const doubles: number[] = [];
  for (const number of numbers) {
    const whole = wholeOf(number, places);
    if (whole === null) doubles.push(number);
    into.whole(whole === null ? 0 : zigzag(whole) + 1);
  }
  writeDoubles(doubles, into);
}

/** How many decimal places make the column shortest; the fewest of them. */
function cheapestPlaces(numbers: readonly number[]): number {
  const costs = POWERS.map((_, places) => numbers.reduce((sum, one) => sum + cost(one, places), 0));
  return costs.indexOf(Math.min(...costs));
}

function cost(number: number, places: number): number {
  const whole = wholeOf(number, places);
  if (whole === null) return 1 + DOUBLE;
  let bytes = 1;
  for (let most = 127; zigzag(whole) + 1 > most; most = 128 * most + 127) bytes += 1;
  return bytes;
}

/** null where no whole number that is short enough gives the number back. */
function wholeOf(number: number, places: number): number | null {
  const whole = Math.round(number * POWERS[places]);
  return Math.abs(whole) < MOST_WHOLE && whole / POWERS[places] === number ? whole : null;
}

const zigzag = (whole: number): number => (whole < 0 ? -2 * whole - 1 : 2 * whole);

/** The first bytes of all, then the second ones: the first ones are alike. */
function writeDoubles(doubles: readonly number[], into: Writer): void {
  const view = new DataView(new ArrayBuffer(DOUBLE * doubles.length));
  doubles.forEach((number, place) => view.setFloat64(DOUBLE * place, number));
  for (let byte = 0; byte < DOUBLE; byte++) {
    doubles.forEach((_, place) => into.byte(view.getUint8(DOUBLE * place + byte)));
  }
}

export function readNumbers(count: number, from: Reader): readonly number[] {
  if (count === 0) return [];
  const power = POWERS[from.whole(MOST_PLACES)];
  const wholes = Array.from({ length: count }, () => from.whole());
  const doubles = readDoubles(wholes.filter((whole) => whole === 0).length, from);
  let next = 0;
  return wholes.map((whole) => (whole === 0 ? doubles[next++] : unzigzag(whole - 1) / power));
}

const unzigzag = (whole: number): number => (whole % 2 === 0 ? whole / 2 : -(whole + 1) / 2);

function readDoubles(count: number, from: Reader): readonly number[] {
  const view = new DataView(new ArrayBuffer(DOUBLE * count));
  for (let byte = 0; byte < DOUBLE; byte++) {
    for (let place = 0; place < count; place++) view.setUint8(DOUBLE * place + byte, from.byte());
  }
  return Array.from({ length: count }, (_, place) => view.getFloat64(DOUBLE * place));
}
