/** Divides the order into runs: neighbours that one tight loop can compute. */
import type { OpSpec } from '../ops';
import type { Run } from './tape';

export interface Slots {
  readonly size: number;
  readonly operands: Int32Array;
  readonly portsOf: Int32Array;
  /** 1 where the output depends on the slot; the rest takes no part in backward. */
  readonly reaches: Uint8Array;
  readonly specOf: (slot: number) => OpSpec | null;
  readonly nameOf: (slot: number) => string;
  readonly isConstant: (slot: number) => boolean;
  readonly isFast: (spec: OpSpec) => boolean;
}

/** Ops with more inputs than this are looped over port by port, whatever is constant. */
const MOST_MASKED_PORTS = 2;

export function divideIntoRuns(slots: Slots): readonly Run[] {
  const { size, operands, portsOf, reaches } = slots;
  const constant = constantSlots(slots);
  const runs: Run[] = [];
  let from = 0;
  while (from < size) {
    const spec = slots.specOf(from);
    const name = spec === null ? slots.nameOf(from) : spec.name;
    const arity = portsOf[from + 1] - portsOf[from];
    const constants = maskAt(from, arity);
    let to = from + 1;
    while (to < size && continues(to)) to += 1;
    const fast = spec !== null && slots.isFast(spec);
    const firstPort = portsOf[from];
    const graded = reaches[from] === 1;
    runs.push({ spec, opName: name, from, to, arity, constants, firstPort, fast, graded });
    from = to;

    function continues(slot: number): boolean {
      return (
        slots.specOf(slot) === spec &&
        reaches[slot] === reaches[from] &&
        portsOf[slot + 1] - portsOf[slot] === arity &&
        maskAt(slot, arity) === constants &&
        (spec !== null || slots.nameOf(slot) === name)
      );
    }
  }
  return runs;

  /** Bit p is set where port p reads a constant. */
  function maskAt(slot: number, arity: number): number {
    if (arity > MOST_MASKED_PORTS) return 0;
    let mask = 0;
    const first = portsOf[slot];
    for (let port = 0; port < arity; port += 1) mask |= constant[operands[first + port]] << port;
    return mask;
  }
}

function constantSlots({ size, isConstant }: Slots): Uint8Array {
  const constant = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) constant[slot] = Number(isConstant(slot));
  return constant;
}
