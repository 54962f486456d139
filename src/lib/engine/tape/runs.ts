/** Divides the order into runs: neighbours that one tight loop can compute. */
import type { Kind } from './kinds';
import type { Run } from './tape';

export interface Slots {
  readonly size: number;
  readonly kinds: readonly Kind[];
  /** Index into `kinds`, by slot. */
  readonly kindOf: Int32Array;
  readonly operands: Int32Array;
  readonly portsOf: Int32Array;
  /** 1 where the output depends on the slot; the rest takes no part in backward. */
  readonly reaches: Uint8Array;
  /** Whether the kernels may run the ops of a kind. */
  readonly isFast: (kind: Kind) => boolean;
}

/** Ops with more inputs than this are looped over port by port, whatever is constant. */
const MOST_MASKED_PORTS = 2;

export function divideIntoRuns(slots: Slots): readonly Run[] {
  const { size, kinds, kindOf, portsOf, reaches } = slots;
  const constants = constantMasks(slots);
  const runs: Run[] = [];
  for (let from = 0, to = 0; from < size; from = to) {
    const arity = portsOf[from + 1] - portsOf[from];
    do to += 1;
    while (
      to < size &&
      kindOf[to] === kindOf[from] &&
      constants[to] === constants[from] &&
      reaches[to] === reaches[from] &&
      portsOf[to + 1] - portsOf[to] === arity
    );
    const kind = kinds[kindOf[from]];
    runs.push({
      spec: kind.spec,
      opName: kind.name,
      from,
      to,
      arity,
      constants: constants[from],
      firstPort: portsOf[from],
      fast: slots.isFast(kind),
      graded: reaches[from] === 1,
    });
  }
  return runs;
}

/** By slot: bit p is set where port p reads a constant. */
function constantMasks({ size, kinds, kindOf, operands, portsOf }: Slots): Uint8Array {
  const isConstant = Uint8Array.from(kinds, ({ constant }) => Number(constant));
  const masks = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    const first = portsOf[slot];
    const arity = portsOf[slot + 1] - first;
    if (arity > MOST_MASKED_PORTS) continue;
    let mask = 0;
    for (let port = 0; port < arity; port += 1) {
      mask |= isConstant[kindOf[operands[first + port]]] << port;
    }
    masks[slot] = mask;
  }
  return masks;
}
