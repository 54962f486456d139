/** The column of ops: an op with its usual inputs is one byte, any other shape stands in a table. */
import type { NodeRecord } from '../../engine';
import { LINK_LIMITS } from '../limits';
import { NUMBER_OF_OP, NUMBERED_OPS } from './op-numbers';
import type { Reader } from './reader';
import type { Writer } from './writer';

/** What a node is, apart from its name and its wires. */
export interface Shape {
  readonly op: string;
  /** null: it has none, not even an empty list. */
  readonly inputs: number | null;
  readonly hasValue: boolean;
  /** What its name begins with when nobody chose it. */
  readonly prefix: string;
}

/** Numbers below are those of ops, the others count through the table. */
const FIRST_OF_TABLE = 64;
const NAMED = 'op';

const usualShape = (number: number): Shape | undefined => {
  const known = NUMBERED_OPS.get(number);
  return known && { ...known, hasValue: known.inputs === null };
};

export interface Shapes {
  /** By node. */
  readonly numbers: readonly number[];
  /** Those that are not usual, in the order in which they are met. */
  readonly table: readonly Shape[];
}

export function shapesOf(nodes: readonly NodeRecord[]): Shapes {
  const table = new Map<string, Shape>();
  const places = new Map<string, number>();
  const numbers = nodes.map((node) => {
    const shape = shapeOf(node);
    const number = NUMBER_OF_OP.get(node.op);
    if (number !== undefined && isSame(shape, usualShape(number)!)) return number;
    const key = JSON.stringify(shape);
    if (!places.has(key)) places.set(key, FIRST_OF_TABLE + places.size);
    table.set(key, shape);
    return places.get(key)!;
  });
  return { numbers, table: [...table.values()] };
}

export function shapeOf({ op, inputs, value }: NodeRecord): Shape {
  const number = NUMBER_OF_OP.get(op) ?? -1;
  const prefix = NUMBERED_OPS.get(number)?.prefix ?? NAMED;
  return { op, inputs: inputs?.length ?? null, hasValue: value !== undefined, prefix };
}

const isSame = (one: Shape, other: Shape): boolean =>
  one.inputs === other.inputs && one.hasValue === other.hasValue;

export function writeTable(table: readonly Shape[], into: Writer): void {
  into.whole(table.length);
  for (const { op, inputs, hasValue } of table) {
    const number = NUMBER_OF_OP.get(op);
    into.whole(number === undefined ? 0 : number + 1);
    if (number === undefined) into.words(op);
    into.whole(2 * (inputs === null ? 0 : inputs + 1) + Number(hasValue));
  }
}

export function readTable(from: Reader): readonly Shape[] {
  const table: Shape[] = [];
  for (let left = from.count(LINK_LIMITS.nodes); left > 0; left--) {
    const number = from.whole();
    const known = number === 0 ? { op: from.words(), prefix: NAMED } : NUMBERED_OPS.get(number - 1);
    if (known === undefined) from.fail({ code: 'link-newer' });
    const rest = from.whole();
    const inputs = Math.floor(rest / 2);
    table.push({
      op: known?.op ?? '',
      inputs: inputs === 0 ? null : inputs - 1,
      hasValue: rest % 2 === 1,
      prefix: known?.prefix ?? NAMED,
    });
  }
  return table;
}

/** A number that no op had when this was written belongs to a newer wiregrad. */
export function readShape(from: Reader, table: readonly Shape[]): [number, Shape | undefined] {
  const number = from.whole();
  if (number >= FIRST_OF_TABLE) {
    const shape = table[number - FIRST_OF_TABLE];
    if (shape === undefined) from.fail();
    return [number, shape];
  }
  const shape = usualShape(number);
  if (shape === undefined) from.fail({ code: 'link-newer' });
  return [number, shape];
}
