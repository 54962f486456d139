/** The data set: its columns by node, the numbers column by column. */
import type { DataRecord } from '../../engine';
import { LINK_LIMITS } from '../limits';
import { readNumbers, writeNumbers } from './numbers';
import { readReferences, writeReferences } from './references';
import type { Reader } from './reader';
import type { Writer } from './writer';

export function writeData(
  { columns, rows, row }: DataRecord,
  nodes: ReadonlyMap<string, number>,
  into: Writer,
): void {
  writeReferences(
    columns.map((id) => nodes.get(id) ?? 0),
    into,
  );
  into.whole(rows.length);
  into.whole(row === undefined ? 0 : row + 1);
  columns.forEach((_, column) =>
    writeNumbers(
      rows.map((numbers) => numbers[column]),
      into,
    ),
  );
  // Rows without numbers take a byte each, so that no few bytes make many rows.
  if (columns.length === 0) rows.forEach(() => into.byte(0));
}

export function readData(ids: readonly string[], from: Reader): DataRecord {
  const columns = readReferences(ids.length, from).map((place) => ids[place]);
  const count = from.whole();
  const row = from.whole();
  const numbers = count * Math.max(1, columns.length);
  const isTooLong = numbers > Math.min(LINK_LIMITS.numbers, from.rest);
  const rows = Array.from({ length: isTooLong ? from.fail() : count }, (): number[] => []);
  for (let column = 0; column < columns.length; column++) {
    readNumbers(rows.length, from).forEach((number, place) => rows[place].push(number));
  }
  if (columns.length === 0) rows.forEach(() => from.byte() === 0 || from.fail());
  return { columns, rows, ...(row > 0 && { row: row - 1 }) };
}
