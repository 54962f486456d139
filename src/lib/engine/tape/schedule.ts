/** The order of the pass: by level, then op code, then document order; and who can run at all. */
import type { Wires } from '../graph';
import type { Kinds } from './kinds';

export interface Schedule {
  /** Node of each slot. */
  readonly nodeOf: Int32Array;
  /** Slot of each node; -1 where it cannot compute. */
  readonly slotOf: Int32Array;
}

const CODES = 256;

export function schedule(wires: Wires, levels: Int32Array, { kinds, kindOf }: Kinds): Schedule {
  const size = levels.length;
  const codes = new Uint8Array(size);
  let order: Int32Array = new Int32Array(size);
  for (let node = 0; node < size; node += 1) order[node] = node;
  const code = Uint8Array.from(kinds, (kind) => kind.code);
  let highest = 0;
  for (let node = 0; node < size; node += 1) {
    codes[node] = code[kindOf[node]];
    if (levels[node] > highest) highest = levels[node];
  }
  // both sorts are stable, so equal levels stay ordered by code, and equal codes as in the document
  order = countingSort(order, codes, CODES);
  order = countingSort(order, levels, highest + 1);
  return keepComputable(order, wires, { kinds, kindOf });
}

function countingSort(order: Int32Array, key: Int32Array | Uint8Array, keys: number): Int32Array {
  const next = new Int32Array(keys + 1);
  for (const node of order) next[key[node] + 1] += 1;
  for (let value = 0; value < keys; value += 1) next[value + 1] += next[value];
  const sorted = new Int32Array(order.length);
  for (const node of order) {
    const place = next[key[node]];
    sorted[place] = node;
    next[key[node]] = place + 1;
  }
  return sorted;
}

/** Leaves out nodes with an open port or an unknown op, and all that depend on one. */
function keepComputable(order: Int32Array, wires: Wires, { kinds, kindOf }: Kinds): Schedule {
  const broken = Uint8Array.from(kinds, (kind) => Number(kind.broken));
  const { firstWire, source } = wires;
  const slotOf = new Int32Array(order.length).fill(-1);
  let slots = 0;
  for (const node of order) {
    let computable = broken[kindOf[node]] === 0;
    for (let wire = firstWire[node]; computable && wire < firstWire[node + 1]; wire += 1) {
      computable = source[wire] >= 0 && slotOf[source[wire]] >= 0;
    }
    if (!computable) continue;
    slotOf[node] = slots;
    order[slots] = node;
    slots += 1;
  }
  return { nodeOf: order.slice(0, slots), slotOf };
}
