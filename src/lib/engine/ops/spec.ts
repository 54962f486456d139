/** What one operation is: everything the app knows about it, in one entry. */
import type { Expression } from '../expression';

export type OpGroup = 'arithmetic' | 'functions' | 'activations';

/**
 * How the slopes of an op with any number of inputs are found.
 * `one`: each is 1. `others`: the product of the other inputs, as prefix (left to right) times
 * suffix (right to left), never out / x. `first-extremal`: 1 at the first input equal to `out`, else 0.
 */
export type ManySlopes = 'one' | 'others' | 'first-extremal';

interface OpCommon {
  /** What documents store. Never rename one. */
  readonly name: string;
  /** Permanent number: append-only, tie-break of the order, byte in links. 0 to 2 are the leaves. */
  readonly code: number;
  /** What a card shows. */
  readonly symbol: string;
  readonly group: OpGroup;
  /** How PyTorch writes it, with `{x}`, `{a}`, `{b}` for the inputs. */
  readonly torch: string;
  /** Where each input may be sampled by tests; [-2, 2] when absent. */
  readonly domain: readonly (readonly [low: number, high: number])[];
}

/** An op with a fixed number of inputs, which its expressions name. */
export interface FixedOp extends OpCommon {
  readonly kind: 'fixed';
  /** The names of the inputs in the expressions, by port. */
  readonly inputs: readonly string[];
  readonly value: Expression;
  /** d out / d input, by port; may also name `out`. */
  readonly slopes: readonly Expression[];
  /** True where the slope jumps; null where it never does. */
  readonly kink: Expression | null;
}

/** An op with two to 64 inputs: a binary fold from left to right. */
export interface ManyOp extends OpCommon {
  readonly kind: 'many';
  /** In terms of `a` (so far) and `b` (the next input). */
  readonly fold: Expression;
  readonly slopes: ManySlopes;
}

export type OpSpec = FixedOp | ManyOp;

export const MOST_INPUTS = 64;
