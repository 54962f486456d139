/** Walks the paths between two nodes one by one, from the end, in the order of the ports. */
import type { Tape } from '../tape';
import type { Path } from './path-sum';
import { isConstant } from './path-count';

/** So many wires are listed at most, over all paths: one path may be very long. */
const MOST_WIRES = 200_000;

interface Ends {
  readonly from: number;
  readonly to: number;
}

export function listPaths(
  tape: Tape,
  slopes: Float64Array,
  { from, to }: Ends,
  most: number,
): readonly Path[] {
  const { operands, portsOf } = tape;
  const above = usersOf(tape, { from, to });
  const listed: Path[] = [];
  /** The wires taken so far, and the next one to try at each node on the way. */
  const taken: number[] = [];
  const next = [portsOf[to]];
  const slots = [to];
  let left = MOST_WIRES;
  let sum = 0;
  while (slots.length > 0 && listed.length < most) {
    const slot = slots[slots.length - 1];
    if (slot === from) {
      left -= taken.length;
      if (left < 0) break;
      const path = pathOf(tape, slopes, { slots, taken }, sum);
      sum = path.sum;
      listed.push(path);
    }
    const wire = slot === from ? portsOf[slot + 1] : wireFrom(tape, next, slot, above);
    if (wire === portsOf[slot + 1]) {
      slots.pop();
      next.pop();
      taken.pop();
      continue;
    }
    next[next.length - 1] = wire + 1;
    taken.push(wire);
    slots.push(operands[wire]);
    next.push(portsOf[operands[wire]]);
  }
  return listed;
}

/** The next wire of this node that leads to the start. */
function wireFrom(
  { operands, portsOf }: Tape,
  next: readonly number[],
  slot: number,
  above: Uint8Array,
): number {
  let wire = next[next.length - 1];
  while (wire < portsOf[slot + 1] && above[operands[wire]] === 0) wire += 1;
  return wire;
}

/** 1 for the start and all that depends on it, up to the end. */
function usersOf(tape: Tape, { from, to }: Ends): Uint8Array {
  const { operands, portsOf } = tape;
  const above = new Uint8Array(to + 1);
  if (isConstant(tape, from)) return above;
  above[from] = 1;
  for (let slot = from + 1; slot <= to; slot += 1) {
    for (let wire = portsOf[slot]; above[slot] === 0 && wire < portsOf[slot + 1]; wire += 1) {
      above[slot] = above[operands[wire]];
    }
  }
  return above;
}

interface Walked {
  readonly slots: readonly number[];
  readonly taken: readonly number[];
}

/** Multiplied from the end, as backward does it. */
function pathOf(tape: Tape, slopes: Float64Array, { slots, taken }: Walked, before: number): Path {
  const { document, nodeOf, firstWire, portsOf } = tape;
  const product = taken.reduce((upstream, wire) => slopes[wire] * upstream, 1);
  const wires = taken.map(
    (wire, step) => firstWire[nodeOf[slots[step]]] + wire - portsOf[slots[step]],
  );
  return {
    nodes: slots.map((slot) => document.nodes[nodeOf[slot]].id).reverse(),
    wires: wires.reverse(),
    locals: taken.map((wire) => slopes[wire]).reverse(),
    product,
    sum: before + product,
  };
}
