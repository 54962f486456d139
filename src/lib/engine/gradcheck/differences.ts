/** Central differences of the output, and all that tells how far they can be trusted. */
import { Kinks, type KinkReach } from './kinks';
import { roundingOf } from './rounding';
import type { GraphDocument } from '../graph';
import {
  backward,
  compile,
  passResult,
  forward,
  rulesAreRight,
  setLeaf,
  type CompiledTape,
  type PassResult,
  type Workspace,
} from '../tape';

/** What is known about one leaf by changing it. */
export interface Evidence {
  readonly leaf: string;
  readonly h: number;
  readonly numerical: number;
  /** The largest of the output at x, x + h and x - h, without its sign. */
  readonly size: number;
  /** False where x + h or x - h is x again. */
  readonly moved: boolean;
  /** What rounding the output alone does to the difference: 4ε|output|/h. */
  readonly noise: number;
  /** What rounding in all the nodes may do to it, to first order. */
  readonly rounding: number;
  /** How far kinks within h move the difference away from the slope. */
  readonly kink: KinkReach;
  /** Whether the gradients were found by other rules than the right ones. */
  readonly underOtherRules: boolean;
  /** What rounding in the nodes may do to it at x + h and x - h, where gradients differ. */
  roundingBeside(): number;
  /** The difference for another h. */
  central(h: number): number;
  /** Whether the output keeps every bit a thousand h away, on both sides. */
  isFlat(): boolean;
}

const FAR = 1000;

export class Differences {
  private readonly tape: CompiledTape;
  private readonly base: Float64Array;
  /** Values for x + h, while those for x - h are computed. */
  private readonly above: Float64Array;
  private readonly kinks: Kinks;
  private readonly noise: number;
  private readonly rounding: number;

  constructor(
    private readonly document: GraphDocument,
    result: PassResult,
    private readonly h: number,
    workspace?: Workspace,
  ) {
    this.tape = compile(document, workspace);
    forward(this.tape);
    this.base = this.tape.data.slice();
    this.above = this.base.slice();
    this.kinks = new Kinks(this.tape, this.base, result);
    this.noise = (4 * Number.EPSILON * Math.abs(this.outputOf(this.base))) / h;
    this.rounding = roundingOf(this.tape, result) / h;
  }

  /** There is an output. Afterwards the leaf has its own value again. */
  around(node: number): Evidence {
    const { h } = this;
    const leaf = this.document.nodes[node].id;
    if (this.tape.reaches[this.tape.slotOf[node]] === 0) return apart(leaf, h);
    const x = this.base[this.tape.slotOf[node]];
    this.outputAt(node, x + h);
    const { above } = this;
    above.set(this.tape.data);
    this.outputAt(node, x - h);
    const below = this.tape.data;
    const outputs = [above, below, this.base].map((data) => this.outputOf(data));
    const numerical = (outputs[0] - outputs[1]) / (x + h - (x - h));
    const kink = this.kinks.reach(below, above, h);
    setLeaf(this.tape, node, x);
    return {
      leaf,
      h,
      numerical,
      size: Math.max(...outputs.map(Math.abs)),
      moved: x + h !== x && x - h !== x,
      noise: this.noise,
      rounding: this.rounding,
      kink,
      underOtherRules: !rulesAreRight(this.document),
      roundingBeside: () => this.roundingBeside(node, x),
      central: (other) => this.central(node, x, other),
      isFlat: () => this.isFlat(node, x),
    };
  }

  private central(node: number, x: number, h: number): number {
    const difference = this.outputAt(node, x + h) - this.outputAt(node, x - h);
    setLeaf(this.tape, node, x);
    return difference / (x + h - (x - h));
  }

  private roundingBeside(node: number, x: number): number {
    const sums = [x + this.h, x - this.h].map((beside) => {
      this.outputAt(node, beside);
      backward(this.tape);
      return roundingOf(this.tape, passResult(this.tape));
    });
    setLeaf(this.tape, node, x);
    return Math.max(...sums) / this.h;
  }

  private isFlat(node: number, x: number): boolean {
    const values = [x + FAR * this.h, x - FAR * this.h].map((far) => this.outputAt(node, far));
    setLeaf(this.tape, node, x);
    return values.every((value) => Object.is(value, this.outputOf(this.base)));
  }

  private outputAt(node: number, value: number): number {
    setLeaf(this.tape, node, value);
    forward(this.tape);
    return this.outputOf(this.tape.data);
  }

  private outputOf(data: Float64Array): number {
    return data[this.tape.output];
  }
}

/** Of a leaf on which the output does not depend everything is known without a pass. */
const apart = (leaf: string, h: number): Evidence => ({
  leaf,
  h,
  numerical: 0,
  size: 0,
  moved: true,
  noise: 0,
  rounding: 0,
  roundingBeside: () => 0,
  kink: { reach: 0, node: '', jumps: false },
  underOtherRules: false,
  central: () => 0,
  isFlat: () => true,
});
