/** The gradients of a pass at one moment, and the few acts that change them. */
import type { FullRules } from './rules';
import { STATE, type Tape } from './tape';
import type { StepLog } from './trace-log';

export class Gradients {
  /** By slot. */
  readonly grad: Float64Array;
  /** By slot: 1 once something was written there since the last reset. */
  readonly touched: Uint8Array;
  /** By wire: what it pushed last. */
  readonly contribution: Float64Array;
  /** By wire: 1 once it pushed. */
  readonly pushed: Uint8Array;
  private readonly constant: Uint8Array;

  constructor(
    readonly tape: Tape,
    /** The local derivative of each wire. */
    readonly slope: Float64Array,
    private readonly accumulate: FullRules['accumulate'],
    private readonly log: StepLog | null = null,
  ) {
    this.grad = new Float64Array(tape.size);
    this.touched = new Uint8Array(tape.size);
    this.contribution = new Float64Array(tape.operands.length);
    this.pushed = new Uint8Array(tape.operands.length);
    this.constant = constantsOf(tape);
  }

  /** Seeding sets, it never adds. A constant gets no gradient, not even as the output. */
  seed(slot: number, value = 1): void {
    if (this.constant[slot] === 1) return;
    this.log?.seed(slot, this.grad[slot], this.touched[slot]);
    this.grad[slot] = value;
    this.touched[slot] = 1;
  }

  /** A node's own backward: its gradient, as it is now, through each port in turn. */
  pushFrom(slot: number): void {
    const { operands, portsOf } = this.tape;
    this.log?.beginNode();
    for (let wire = portsOf[slot]; wire < portsOf[slot + 1]; wire += 1) {
      if (this.constant[operands[wire]] === 0) this.push(wire, this.grad[slot]);
    }
  }

  push(wire: number, upstream: number): void {
    const operand = this.tape.operands[wire];
    const contribution = this.slope[wire] * upstream;
    this.log?.push(wire, upstream, this.grad[operand], this.touched[operand]);
    this.grad[operand] = this.after(this.grad[operand], contribution);
    this.touched[operand] = 1;
    this.contribution[wire] = contribution;
    this.pushed[wire] = 1;
  }

  /** Where a contribution overwrites, it is added to nothing: so a gradient is never -0. */
  after(before: number, contribution: number): number {
    return (this.accumulate === 'add' ? before : 0) + contribution;
  }

  /** What is cleared counts as not computed again. */
  clear(which: FullRules['reset']): void {
    if (which === 'none' || !this.holdsAny(which)) return;
    this.log?.reset(this.grad, this.touched);
    for (let slot = 0; slot < this.tape.size; slot += 1) {
      if (!this.isIn(slot, which)) continue;
      this.grad[slot] = 0;
      this.touched[slot] = 0;
    }
  }

  isConstant(slot: number): boolean {
    return this.constant[slot] === 1;
  }

  private holdsAny(which: FullRules['reset']): boolean {
    return this.touched.some((touched, slot) => touched === 1 && this.isIn(slot, which));
  }

  private isIn(slot: number, which: FullRules['reset']): boolean {
    const isLeaf = this.tape.portsOf[slot] === this.tape.portsOf[slot + 1];
    return which === 'all' || (which === 'leaves') === isLeaf;
  }
}

function constantsOf({ nodeOf, state, size }: Tape): Uint8Array {
  const constant = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    constant[slot] = (state[nodeOf[slot]] & STATE.constant) === 0 ? 0 : 1;
  }
  return constant;
}
