/** What a pass did, step by step, in flat arrays: enough to do and to undo every step. */

export const KIND = { forward: 0, seed: 1, backward: 2, reset: 3 } as const;

/** Bits beside the kind: the step begins a node; its target had a gradient before. */
const BEGINS = 16;
const TOUCHED = 32;
const KIND_BITS = 15;

export interface Snapshot {
  readonly grad: Float64Array;
  readonly touched: Uint8Array;
}

export class StepLog {
  length = 0;
  /** The gradients as they were before each reset; a reset's subject is its place here. */
  readonly snapshots: Snapshot[] = [];
  private flags = new Uint8Array(64);
  private subjects = new Int32Array(64);
  private gradsBefore = new Float64Array(64);
  private upstreams = new Float64Array(64);
  private earlierSteps = new Int32Array(64);
  /** The last step so far that wrote each wire; -1 before the first. */
  private readonly latest: Int32Array;
  private begins = true;

  constructor(wires: number) {
    this.latest = new Int32Array(wires).fill(-1);
  }

  forward(slot: number): void {
    this.begins = true;
    this.add(KIND.forward, slot, NaN, 0, NaN, -1);
  }

  seed(slot: number, before: number, touched: number): void {
    this.begins = true;
    this.add(KIND.seed, slot, before, touched, NaN, -1);
  }

  beginNode(): void {
    this.begins = true;
  }

  push(wire: number, upstream: number, before: number, touched: number): void {
    const earlier = this.latest[wire];
    this.latest[wire] = this.length;
    this.add(KIND.backward, wire, before, touched, upstream, earlier);
  }

  reset(grad: Float64Array, touched: Uint8Array): void {
    this.begins = true;
    this.snapshots.push({ grad: grad.slice(), touched: touched.slice() });
    this.add(KIND.reset, this.snapshots.length - 1, NaN, 0, NaN, -1);
  }

  kind(step: number): number {
    return this.flags[step] & KIND_BITS;
  }

  /** Whether a new node (or the seed, or a reset) begins with this step. */
  beginsNode(step: number): boolean {
    return (this.flags[step] & BEGINS) !== 0;
  }

  /** A slot for forward and seed, a wire for backward. */
  subject(step: number): number {
    return this.subjects[step];
  }

  before(step: number): number {
    return this.gradsBefore[step];
  }

  wasTouched(step: number): number {
    return (this.flags[step] & TOUCHED) === 0 ? 0 : 1;
  }

  upstream(step: number): number {
    return this.upstreams[step];
  }

  /** The step before this one that wrote the same wire; -1 where there is none. */
  earlier(step: number): number {
    return this.earlierSteps[step];
  }

  private add(
    kind: number,
    subject: number,
    before: number,
    touched: number,
    upstream: number,
    earlier: number,
  ): void {
    const step = this.length;
    if (step === this.flags.length) this.grow();
    this.flags[step] = kind | (this.begins ? BEGINS : 0) | (touched === 0 ? 0 : TOUCHED);
    this.subjects[step] = subject;
    this.gradsBefore[step] = before;
    this.upstreams[step] = upstream;
    this.earlierSteps[step] = earlier;
    this.begins = false;
    this.length += 1;
  }

  private grow(): void {
    const size = 2 * this.flags.length;
    this.flags = copyInto(new Uint8Array(size), this.flags);
    this.subjects = copyInto(new Int32Array(size), this.subjects);
    this.gradsBefore = copyInto(new Float64Array(size), this.gradsBefore);
    this.upstreams = copyInto(new Float64Array(size), this.upstreams);
    this.earlierSteps = copyInto(new Int32Array(size), this.earlierSteps);
  }
}

function copyInto<T extends { set(from: T): void }>(larger: T, smaller: T): T {
  larger.set(smaller);
  return larger;
}
