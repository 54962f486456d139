/** What the right rules make of a document, beside what its own make of it. */
import type { GraphDocument } from './graph';
import { evaluate, STATE, WIRE, type PassResult } from './tape';

export interface RightPass {
  /** The pass of the same document without its rules. */
  readonly result: Omit<PassResult, 'document'>;
  /** By node: 1 where the gradient, or whether there is one, differs in a bit. */
  readonly nodes: Uint8Array;
  /** By wire: the bits of `WIRE` that differ, the slope's and the contribution's. */
  readonly wires: Uint8Array;
  /** The inputs and parameters among the nodes that differ. */
  readonly leaves: readonly string[];
}

export function rightPass(document: GraphDocument): RightPass {
  const own = evaluate(document);
  const { document: _, ...result } = evaluate(withoutRules(document));
  const nodes = Uint8Array.from(own.grad, (_, node) => Number(nodeDiffers(own, result, node)));
  return {
    result,
    nodes,
    wires: Uint8Array.from(own.slope, (_, wire) => differingBits(own, result, wire)),
    leaves: document.nodes
      .filter(({ op }, node) => nodes[node] === 1 && (op === 'input' || op === 'parameter'))
      .map(({ id }) => id),
  };
}

export const withoutRules = ({ rules: _, ...rest }: GraphDocument): GraphDocument =>
  rest as GraphDocument;

type Numbers = RightPass['result'];

const nodeDiffers = (own: Numbers, right: Numbers, node: number): boolean =>
  ((own.state[node] ^ right.state[node]) & STATE.graded) !== 0 ||
  !Object.is(own.grad[node], right.grad[node]);

function differingBits(own: Numbers, right: Numbers, wire: number): number {
  const known = own.wireState[wire] ^ right.wireState[wire];
  const slope = Object.is(own.slope[wire], right.slope[wire]) ? 0 : WIRE.slope;
  const same = Object.is(own.contribution[wire], right.contribution[wire]);
  return known | slope | (same ? 0 : WIRE.contribution);
}
