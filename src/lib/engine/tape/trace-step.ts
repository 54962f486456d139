/** One micro-step of a trace, said in the document's names. */
import type { Gradients } from './rules-gradients';
import type { Tape } from './tape';
import { KIND, type StepLog } from './trace-log';

export type Step =
  /** A node gets its value. */
  | { readonly kind: 'forward'; readonly node: string; readonly after: number }
  /** The gradient of the output is set. */
  | {
      readonly kind: 'seed';
      readonly node: string;
      readonly before: number;
      readonly after: number;
    }
  /** Gradients are cleared, between two passes. */
  | { readonly kind: 'reset' }
  | BackwardStep;

/** A node pushes through one of its wires. */
export interface BackwardStep {
  readonly kind: 'backward';
  /** The node whose backward runs, and its port. */
  readonly node: string;
  readonly port: number;
  /** The operand at that port, which receives the contribution. */
  readonly from: string;
  /** The wire's place among all ports of the document, as in a `PassResult`. */
  readonly wire: number;
  /** d node / d from. */
  readonly local: number;
  /** The node's gradient at this moment. */
  readonly upstream: number;
  /** local × upstream. */
  readonly contribution: number;
  /** The gradient of `from`. */
  readonly before: number;
  readonly after: number;
}

export function describeStep(
  gradients: Gradients,
  log: StepLog,
  step: number,
  firstWire: Int32Array,
): Step {
  const { tape } = gradients;
  const subject = log.subject(step);
  switch (log.kind(step)) {
    case KIND.forward:
      return { kind: 'forward', node: idOf(tape, subject), after: tape.data[subject] };
    case KIND.seed:
      return { kind: 'seed', node: idOf(tape, subject), before: log.before(step), after: 1 };
    case KIND.reset:
      return { kind: 'reset' };
    default:
      return backwardStep(gradients, log, step, firstWire);
  }
}

function backwardStep(
  gradients: Gradients,
  log: StepLog,
  step: number,
  firstWire: Int32Array,
): BackwardStep {
  const { tape, slope } = gradients;
  const wire = log.subject(step);
  const slot = ownerOf(tape, wire);
  const port = wire - tape.portsOf[slot];
  const before = log.before(step);
  const upstream = log.upstream(step);
  const contribution = slope[wire] * upstream;
  return {
    kind: 'backward',
    node: idOf(tape, slot),
    port,
    from: idOf(tape, tape.operands[wire]),
    wire: firstWire[tape.nodeOf[slot]] + port,
    local: slope[wire],
    upstream,
    contribution,
    before,
    after: gradients.after(before, contribution),
  };
}

const idOf = (tape: Tape, slot: number): string => tape.document.nodes[tape.nodeOf[slot]].id;

/** The slot whose ports hold this wire: the last one that begins at or before it. */
function ownerOf({ portsOf, size }: Tape, wire: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (portsOf[middle] <= wire) low = middle;
    else high = middle - 1;
  }
  return low;
}
