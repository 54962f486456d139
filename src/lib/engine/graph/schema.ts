/** The document, format version 1: plain, immutable data. Types and constants only. */

export const FORMAT = 'wiregrad';
export const VERSION = 1;

/** Leaf ops carry a value and have no inputs. Their order is their op code: 0, 1, 2. */
export const LEAF_OPS = ['input', 'parameter', 'constant'] as const;
export type LeafOp = (typeof LEAF_OPS)[number];

export const ID_PATTERN = /^[A-Za-z][A-Za-z0-9_]{0,63}$/;

export interface NodeRecord {
  /** Also the name, everywhere. */
  readonly id: string;
  /** A leaf op, an entry of `OPS`, one of the document's own ops, or unknown (then the node is broken). */
  readonly op: string;
  /** Leaves only: a finite number, never -0. */
  readonly value?: number;
  /** The position is the port; null is an open port. Absent on leaves. */
  readonly inputs?: readonly (string | null)[];
  /** A caption, at most 32 code points. */
  readonly label?: string;
  /** The ends of a leaf's slider. */
  readonly range?: readonly [low: number, high: number];
  /** Centre of the card in steps of 10 px; absent: let the layout place it. */
  readonly at?: readonly [x: number, y: number];
  /** Fields of other versions are kept as they came. */
  readonly [extra: string]: unknown;
}

export interface GroupRecord {
  readonly id: string;
  readonly label?: string;
  readonly nodes: readonly string[];
  readonly parent?: string | null;
  readonly folded?: boolean;
  readonly at?: readonly [number, number];
  /** What an unfolded op was. */
  readonly of?: string;
}

/** An op that a document brings along; always run by the plain evaluator. */
export interface OwnOpRecord {
  readonly name: string;
  readonly symbol?: string;
  readonly inputs: readonly string[];
  readonly value: string;
  readonly slopes: readonly string[];
}

/** Other habits of backpropagation, for teaching; an absent field is the right one. */
export interface Rules {
  /** `add` by default. */
  readonly accumulate?: 'add' | 'overwrite';
  /** What is cleared between passes: `all` by default; `inner` all but leaves; `leaves` only leaves. */
  readonly reset?: 'all' | 'inner' | 'leaves' | 'none';
  /** true by default. */
  readonly seed?: boolean;
  /** `topological` by default; a list runs just these nodes in this order. */
  readonly order?: 'topological' | 'recursive' | readonly string[];
  /** 1 by default, at most 10. */
  readonly passes?: number;
  /** Slopes to put in place of an op's own. */
  readonly faulty?: readonly {
    readonly op: string;
    readonly port: number;
    readonly slope: string;
  }[];
}

export interface DataRecord {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly number[])[];
  readonly row?: number;
}

export interface ViewRecord {
  readonly step?: number;
  readonly hide?: readonly string[];
  readonly locked?: boolean;
  readonly focus?: readonly string[];
}

export interface GraphDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly title?: string;
  readonly nodes: readonly NodeRecord[];
  /** Where backward starts; absent: the only sink. */
  readonly output?: string;
  readonly groups?: readonly GroupRecord[];
  readonly data?: DataRecord;
  readonly ops?: readonly OwnOpRecord[];
  readonly rules?: Rules;
  readonly view?: ViewRecord;
  readonly note?: string;
  readonly [extra: string]: unknown;
}

export const LIMITS = {
  bytes: 64 * 1024 * 1024,
  nodes: 1_000_000,
  nesting: 8,
  problems: 100,
  labelCodePoints: 32,
  noteCharacters: 2000,
  extraBytes: 64 * 1024,
  at: 100_000,
  passes: 10,
  groups: 100_000,
  columns: 1000,
  rows: 100_000,
  dataNumbers: 1_000_000,
  ownOps: 256,
  faulty: 256,
  symbolCodePoints: 16,
  hidden: 64,
  focus: 10_000,
  step: 1_000_000_000,
} as const;
