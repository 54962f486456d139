/** Writes down what a Value was computed from, as a document. */
import { FORMAT, ID_PATTERN, LIMITS, VERSION, type GraphDocument, type NodeRecord } from './graph';
import { isLeafOp } from './ops';
import type { Value } from './value';

export interface Recording {
  readonly document: GraphDocument;
  /** The value behind each node, in document order. */
  readonly values: readonly Value[];
}

/** What `root` depends on, itself last: each value once, after its operands, port 0 first. */
export function dependenciesOf(root: Value): readonly Value[] {
  const order: Value[] = [];
  const seen = new Set([root]);
  const path = [{ value: root, port: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const operand = top.value.operands[top.port];
    top.port += 1;
    if (operand === undefined) {
      order.push(top.value);
      path.pop();
    } else if (!seen.has(operand)) {
      seen.add(operand);
      path.push({ value: operand, port: 0 });
    }
  }
  return order;
}

export function record(root: Value): Recording {
  const values = dependenciesOf(root);
  const ids = idsOf(values);
  const nodes = values.map((value) => nodeOf(value, ids));
  const output = ids.get(root);
  return { document: { format: FORMAT, version: VERSION, nodes, output }, values };
}

export const toDocument = (root: Value): GraphDocument => record(root).document;

function nodeOf(value: Value, ids: ReadonlyMap<Value, string>): NodeRecord {
  const { op, label, operands } = value;
  const id = ids.get(value) ?? '';
  const node = isLeafOp(op)
    ? { id, op, value: value.data }
    : { id, op, inputs: operands.map((operand) => ids.get(operand) ?? null) };
  return label === '' || label === id ? node : { ...node, label: shorten(label) };
}

const shorten = (label: string): string => [...label].slice(0, LIMITS.labelCodePoints).join('');

/** A label that can be an id is one, for the first value that has it; the others are numbered. */
function idsOf(values: readonly Value[]): ReadonlyMap<Value, string> {
  const ids = new Map<Value, string>();
  const taken = new Set<string>();
  for (const value of values) {
    if (!ID_PATTERN.test(value.label) || taken.has(value.label)) continue;
    taken.add(value.label);
    ids.set(value, value.label);
  }
  const nextFree = freeNumbers(taken);
  for (const value of values) if (!ids.has(value)) ids.set(value, nextFree(value.op));
  return ids;
}

/** mul1, mul2, ...: the lowest number that no label has taken. */
function freeNumbers(taken: ReadonlySet<string>): (op: string) => string {
  const last = new Map<string, number>();
  return (op) => {
    let number = last.get(op) ?? 0;
    do number += 1;
    while (taken.has(`${op}${number}`));
    last.set(op, number);
    return `${op}${number}`;
  };
}
