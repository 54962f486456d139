/** The tape: a document laid out flat, in the order in which the pass visits it. Types only. */
import type { OpSpec } from '../ops';
import type { GraphDocument } from '../graph';
import type { Problem } from '../problem';

/** Neighbours in the order that share op, number of inputs and which operands are constants. */
export interface Run {
  /** The op's entry, own op or faulty op; null for the leaves and for nodes that cannot run. */
  readonly spec: OpSpec | null;
  readonly opName: string;
  /** First slot, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Inputs per node. */
  readonly arity: number;
  /** Bit p is set when the operand at port p is a constant (first 31 ports). */
  readonly constants: number;
  /** Index into `operands`, `slope` of the first node's port 0. */
  readonly firstPort: number;
  /** False: only the plain evaluator may run it (own and faulty ops). */
  readonly fast: boolean;
  /** Whether the output depends on these nodes: only then do they take part in backward. */
  readonly graded: boolean;
}

/** Bits of `Tape.state`. */
export const STATE = {
  /** Has a value. */
  computed: 1,
  /** Has a gradient (possibly 0). */
  graded: 2,
  /** An input port is open, here or further up. */
  incomplete: 4,
  /** Its op is unknown. */
  broken: 8,
  /** The slope jumps here. */
  kink: 16,
  /** The output cannot be reached from here: its gradient is 0. */
  offPath: 32,
  /** The first node that made a NaN or an infinity. */
  notFinite: 64,
  constant: 128,
  output: 256,
} as const;

/**
 * Slots are positions in the order. A row of data is one number per slot, so the value of slot s
 * in row r stands at `s * rows + r`; one row is used now.
 */
export interface Tape {
  readonly document: GraphDocument;
  readonly rows: number;
  /** Slots: nodes that compute, in order. Nodes that cannot compute have no slot. */
  readonly size: number;
  /** Slot of each node of the document, in document order; -1 where it cannot compute. */
  readonly slotOf: Int32Array;
  /** Node index (document order) of each slot. */
  readonly nodeOf: Int32Array;
  readonly runs: readonly Run[];
  /** Operand slots: node after node, port after port. */
  readonly operands: Int32Array;
  /** Wire of each node's port 0, in document order (length nodes + 1); open ports count. */
  readonly firstWire: Int32Array;
  /** Index into `operands` of each slot's port 0 (length size + 1). */
  readonly portsOf: Int32Array;
  /** By slot. Views may move when a workspace grows: read them from the tape each time. */
  readonly data: Float64Array;
  readonly grad: Float64Array;
  /** d out / d operand, parallel to `operands`; filled by `annotate`. */
  readonly slope: Float64Array;
  /** slope × upstream gradient, parallel to `operands`; filled by `annotate`. */
  readonly contribution: Float64Array;
  /** `STATE` bits of each node, in document order. Static bits after compile, the rest after a run. */
  readonly state: Uint16Array;
  /** 1 for slots on which the output depends. */
  readonly reaches: Uint8Array;
  /** Slot of the output; -1 when it has none (then gradients stay not computed). */
  readonly output: number;
  /** Node of the output, with a value or without; -1 when there is none. */
  readonly outputNode: number;
  /** open-port, unknown-op, no-output. */
  readonly problems: readonly Problem[];
}
