/** The sum over paths, as data: what `sumOverPaths` finds. Types only. */

/** One way along wires, from the leaf to the output. */
export interface Path {
  /** The nodes on it, from the start to the end. */
  readonly nodes: readonly string[];
  /** The wires between them in the same order, as a `PassResult` numbers them. */
  readonly wires: readonly number[];
  /** The local derivative of each of these wires. */
  readonly locals: readonly number[];
  /** Of all local derivatives on it. */
  readonly product: number;
  /** Of the products up to this path. */
  readonly sum: number;
}

export interface PathSum {
  readonly from: string;
  readonly to: string;
  /** How many paths there are; at most `MOST_COUNTED`, which stands for that many or more. */
  readonly count: bigint;
  /** All of them, or the first ones where there are more than were asked for. */
  readonly paths: readonly Path[];
  /** d to / d from, found backward in one sweep, wire by wire, with the same local derivatives. */
  readonly gradient: number;
  /** Multiplications by a local derivative: what walking each path alone costs, and one sweep. */
  readonly pathWires: bigint;
  readonly sweepWires: number;
  /** The same for all inputs and parameters at once. */
  readonly all: { readonly count: bigint; readonly pathWires: bigint };
}

export interface PathsWanted {
  readonly from: string;
  /** The document's output where none is named. */
  readonly to?: string | null;
  /** List at most so many; 100 by default. */
  readonly most?: number;
}
