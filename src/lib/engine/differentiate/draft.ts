/** The graph that is being made: the nodes that are there, and new ones behind them. */
import type { GraphDocument } from '../graph';

/** The place of a node: in the document, or behind its last node for a new one. */
export type Ref = number;

export interface NewNode {
  readonly op: string;
  /** Of a constant. */
  readonly value?: number;
  readonly inputs: readonly Ref[];
}

export interface Draft {
  readonly size: number;
  /** How many nodes there were before. */
  readonly first: Ref;
  number(value: number): Ref;
  node(op: string, ...inputs: readonly Ref[]): Ref;
  /** A new node of the same value, which is nothing else besides. */
  copy(ref: Ref, one: Ref): Ref;
  /** The new node at a place; null for one of the document. */
  made(ref: Ref): NewNode | null;
  /** The number that a constant holds; null for any other node. */
  numberAt(ref: Ref): number | null;
}

/** Writes down each node that it is asked for, as it is asked for. */
export class LiteralDraft implements Draft {
  readonly #nodes: GraphDocument['nodes'];
  readonly #made: NewNode[] = [];

  constructor({ nodes }: GraphDocument) {
    this.#nodes = nodes;
  }

  get first(): Ref {
    return this.#nodes.length;
  }

  get size(): number {
    return this.first + this.#made.length;
  }

  number(value: number): Ref {
    // Documents hold finite numbers, and no -0.
    if (Number.isFinite(value)) return this.#push({ op: 'constant', value: value + 0, inputs: [] });
    if (Number.isNaN(value)) return this.node('div', this.number(0), this.number(0));
    return this.node('div', this.number(Math.sign(value)), this.number(0));
  }

  node(op: string, ...inputs: readonly Ref[]): Ref {
    return this.#push({ op, inputs });
  }

  copy(ref: Ref, one: Ref): Ref {
    const value = this.numberAt(ref);
    return value === null ? this.#push({ op: 'mul', inputs: [ref, one] }) : this.number(value);
  }

  made(ref: Ref): NewNode | null {
    return this.#made[ref - this.first] ?? null;
  }

  numberAt(ref: Ref): number | null {
    const { op, value } = this.made(ref) ?? this.#nodes[ref];
    return op === 'constant' ? (value ?? null) : null;
  }

  #push(node: NewNode): Ref {
    return this.first + this.#made.push(node) - 1;
  }
}
