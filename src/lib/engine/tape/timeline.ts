/** All fine steps of a pass at once, as arrays: what a timeline is drawn from. */
import type { Tape } from './tape';
import { KIND, type StepLog } from './trace-log';

/** What a step does, as it stands in `Timeline.kind`. */
export const STEP_KIND = KIND;

export interface Timeline {
  /** By fine step: one of `STEP_KIND`. */
  readonly kind: Uint8Array;
  /** By fine step: the node that gets a value, is seeded or runs backward; -1 at a reset. */
  readonly node: Int32Array;
  /** By fine step: the wire through which it pushes, as in a `PassResult`; -1 where none is. */
  readonly wire: Int32Array;
  /** Positions at which a node (or the seed, or a reset) is done, rising; the last is the length. */
  readonly coarse: Int32Array;
}

export function timelineOf(tape: Tape, log: StepLog, coarse: Int32Array): Timeline {
  const { length } = log;
  const kind = new Uint8Array(length);
  const node = new Int32Array(length).fill(-1);
  const wire = new Int32Array(length).fill(-1);
  const slotOfPort = ownersOf(tape);
  for (let step = 0; step < length; step += 1) {
    kind[step] = log.kind(step);
    if (kind[step] === KIND.reset) continue;
    const subject = log.subject(step);
    const isPush = kind[step] === KIND.backward;
    const slot = isPush ? slotOfPort[subject] : subject;
    node[step] = tape.nodeOf[slot];
    if (isPush) wire[step] = tape.firstWire[node[step]] + subject - tape.portsOf[slot];
  }
  return { kind, node, wire, coarse };
}

/** The slot whose ports hold each wire of the tape. */
function ownersOf({ portsOf, size }: Tape): Int32Array {
  const owners = new Int32Array(portsOf[size]);
  for (let slot = 0; slot < size; slot += 1) owners.fill(slot, portsOf[slot], portsOf[slot + 1]);
  return owners;
}
