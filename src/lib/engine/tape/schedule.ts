/** The order of the pass: by level, then op code, then document order; and who can run at all. */
import type { Wires } from '../graph';

/** What the schedule must know of each node, in document order. */
export interface Kinds {
  /** The op's permanent number, by node. */
  readonly code: Uint8Array;
  /** 1 where the op is unknown. */
  readonly broken: Uint8Array;
}

export interface Schedule {
  /** Node of each slot. */
  readonly nodeOf: Int32Array;
  /** Slot of each node; -1 where it cannot compute. */
  readonly slotOf: Int32Array;
}

const CODES = 256;

export function schedule(wires: Wires, levels: Int32Array, { code, broken }: Kinds): Schedule {
  const size = levels.length;
  let order: Int32Array = new Int32Array(size);
  for (let node = 0; node < size; node += 1) order[node] = node;
  let highest = 0;
  for (const level of levels) highest = Math.max(highest, level);
  // both sorts are stable, so equal levels stay ordered by code, and equal codes as in the document
  order = countingSort(order, code, CODES);
  order = countingSort(order, levels, highest + 1);
  return keepComputable(order, wires, broken);
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
function keepComputable(order: Int32Array, wires: Wires, broken: Uint8Array): Schedule {
  const { firstWire, source } = wires;
  const slotOf = new Int32Array(order.length).fill(-1);
  let slots = 0;
  for (const node of order) {
    let computable = broken[node] === 0;
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
