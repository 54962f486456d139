/** Forward mode, as data: what `tangentsFrom` finds. Types only. */

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

/** Multiplications (divisions count as such) and function calls. */
export interface Count {
  readonly multiplications: number;
  /** Calls of exp, tanh and the like, and powers. */
  readonly functions: number;
}

/** What all gradients of the output cost, counted on this graph and its present values. */
export interface GradientWork {
  /** Inputs and parameters that reach the output: the gradients that are wanted. */
  readonly leaves: number;
  /** Wires on the way to the output, those from constants left out: one local derivative each. */
  readonly wires: number;
  /** Computing every value once, and every local derivative once. */
  readonly values: Count;
  readonly slopes: Count;
  /** Values once for each leaf, and once as they are; then one division for each leaf. */
  readonly forwardDifferences: Count & { readonly passes: number };
  /** Values twice for each leaf. */
  readonly centralDifferences: Count & { readonly passes: number };
  /** Values and local derivatives once, and each wire once for each leaf. */
  readonly forwardMode: Count & { readonly sweeps: number };
  /** Values and local derivatives once, and each wire once. */
  readonly reverseMode: Count & { readonly sweeps: number };
}
