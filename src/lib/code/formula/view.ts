/** A document by positions: who uses whom, and an order in which operands come first. */
import {
  indexNodes,
  indexWires,
  isLeafOp,
  type GraphDocument,
  type NodeRecord,
} from '../../engine';
import { isSayable } from './names';
import { opCalled, vocabularyOf } from './vocabulary';

export interface View {
  readonly document: GraphDocument;
  readonly nodes: readonly NodeRecord[];
  readonly index: ReadonlyMap<string, number>;
  /** The nodes at a node's ports; -1 is an open port. */
  inputsOf(node: number): readonly number[];
  /** How many wires leave each node. */
  readonly uses: Int32Array;
  /** A node that uses this one; -1 where nothing does. */
  readonly user: Int32Array;
  /** All nodes: each behind its inputs, and otherwise as in the document. */
  readonly order: readonly number[];
  /** Whether a formula has words for this node. */
  canSay(node: number): boolean;
}

export function viewOf(document: GraphDocument): View {
  const { nodes } = document;
  const index = indexNodes(document);
  const { firstWire, source } = indexWires(document, index);
  const uses = new Int32Array(nodes.length);
  const user = new Int32Array(nodes.length).fill(-1);
  for (let node = 0; node < nodes.length; node += 1) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      if (source[wire] < 0) continue;
      uses[source[wire]] += 1;
      user[source[wire]] = node;
    }
  }
  const inputsOf = (node: number) => [...source.subarray(firstWire[node], firstWire[node + 1])];
  const order = operandsFirst(nodes.length, inputsOf);
  const vocabulary = vocabularyOf(document);
  const canSay = (node: number) => {
    const { op, inputs } = nodes[node];
    if (isLeafOp(op)) return true;
    return (
      inputs !== undefined && inputs.length > 0 && isSayable(op) && opCalled(op, vocabulary) === op
    );
  };
  return { document, nodes, index, inputsOf, uses, user, order, canSay };
}

export const isLeaf = ({ nodes }: View, node: number): boolean => isLeafOp(nodes[node].op);

/** Goes down to the operands of each node before the node itself, without recursion. */
function operandsFirst(
  size: number,
  inputsOf: (node: number) => readonly number[],
): readonly number[] {
  const order: number[] = [];
  const state = new Uint8Array(size);
  for (let node = 0; node < size; node += 1) {
    const stack = [node];
    while (stack.length > 0) {
      const top = stack[stack.length - 1];
      if (state[top] === 0) {
        state[top] = 1;
        for (const input of inputsOf(top).toReversed()) {
          if (input >= 0 && state[input] === 0) stack.push(input);
        }
        continue;
      }
      stack.pop();
      if (state[top] === 1) order.push(top);
      state[top] = 2;
    }
  }
  return order;
}
