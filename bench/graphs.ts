/** The measured graphs in flat form, from which every contestant builds its own. */
import { FORMAT, VERSION, type GraphDocument, type NodeRecord } from '../src/lib/engine';

/** Nodes in an order that can be computed; the last one is the output. */
export interface FlatGraph {
  readonly name: string;
  readonly ops: readonly string[];
  /** Operands by node; -1 where there is none. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  /** Values of all nodes, as computed while drawing them. */
  readonly values: Float64Array;
}

export const LEAF = 'parameter';

export function toDocument(graph: FlatGraph): GraphDocument {
  const nodes = graph.ops.map((_, i) => nodeRecord(graph, i));
  return { format: FORMAT, version: VERSION, nodes, output: idOf(graph.ops.length - 1) };
}

function nodeRecord({ ops, left, right, values }: FlatGraph, i: number): NodeRecord {
  const id = idOf(i);
  const op = ops[i];
  if (op === LEAF) return { id, op, value: values[i] };
  const inputs = [left[i], right[i]].filter((operand) => operand >= 0).map(idOf);
  return { id, op, inputs };
}

export const idOf = (i: number): string => `n${i}`;

export function leavesOf(graph: FlatGraph): readonly number[] {
  return [...graph.ops.keys()].filter((i) => graph.ops[i] === LEAF);
}

/** Grows a flat graph node by node and computes each value on the way. */
export class GraphBuilder {
  readonly ops: string[] = [];
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly values: Float64Array;

  constructor(size: number) {
    this.left = new Int32Array(size).fill(-1);
    this.right = new Int32Array(size).fill(-1);
    this.values = new Float64Array(size);
  }

  get size(): number {
    return this.ops.length;
  }

  leaf(value: number): number {
    this.values[this.size] = value;
    return this.ops.push(LEAF) - 1;
  }

  /** `right` is -1 for ops of one input. */
  node(op: string, left: number, right = -1): number {
    this.left[this.size] = left;
    this.right[this.size] = right;
    this.values[this.size] = this.valueOf(op, left, right);
    return this.ops.push(op) - 1;
  }

  valueOf(op: string, left: number, right: number): number {
    return apply(op, this.values[left], right < 0 ? NaN : this.values[right]);
  }

  finish(name: string): FlatGraph {
    const { ops, left, right, values } = this;
    return { name, ops, left, right, values };
  }
}

function apply(op: string, a: number, b: number): number {
  switch (op) {
    case 'add':
      return a + b;
    case 'sub':
      return a - b;
    case 'mul':
      return a * b;
    case 'div':
      return a / b;
    case 'neg':
      return -a;
    case 'tanh':
      return Math.tanh(a);
    case 'relu':
      return a > 0 ? a : 0;
    case 'exp':
      return Math.exp(a);
    default:
      throw new Error(`no such op in the benchmarks: ${op}`);
  }
}
