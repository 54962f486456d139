/** Forward mode, as data: what `tangentsFrom` finds. Types only. */
import type { ArithmeticCount } from '../expression';

export interface TangentsWanted {
  readonly leaf: string;
}

export interface Tangents {
  readonly leaf: string;
  /** By node: d node / d leaf. */
  readonly tangent: Float64Array;
  /** By node: 1 where there is one, 0 where nothing is computed. */
  readonly known: Uint8Array;
  /** By wire, as in a `PassResult`: local derivative × tangent of its operand. */
  readonly share: Float64Array;
  /** By wire: 1 where there is one; none comes from a constant. */
  readonly shareKnown: Uint8Array;
  readonly work: GradientWork;
}

/** What all gradients of the output cost, counted on this graph and its present values. */
export interface GradientWork {
  /** Inputs and parameters that reach the output: the gradients that are wanted. */
  readonly leaves: number;
  /** Wires on the way to the output, those from constants left out: one local derivative each. */
  readonly wires: number;
  /** Computing every value once, and every local derivative once. */
  readonly values: ArithmeticCount;
  readonly slopes: ArithmeticCount;
  /** Values once as they are, and once for each leaf moved; then one division for each. */
  readonly forwardDifferences: ArithmeticCount & { readonly passes: number };
  /** Values twice for each leaf, and one division for each. */
  readonly centralDifferences: ArithmeticCount & { readonly passes: number };
  /** Values and local derivatives once, and each wire once for each leaf. */
  readonly forwardMode: ArithmeticCount & { readonly sweeps: number };
  /** Values and local derivatives once, and each wire once. */
  readonly reverseMode: ArithmeticCount & { readonly sweeps: number };
}
