/** Which numbers of the frame belong to a wire on the screen. */
import type { VisibleGraph, VisibleWire } from '../../layout';
import { nodeIndex } from './node-index';
import type { Numbers } from './numbers';

/** The nodes at the far ends of each wire, by place: ids are looked up once for many paints. */
export type WireNodes = readonly (readonly number[])[];

const known = new WeakMap<VisibleGraph['wires'], WireNodes>();

/** Wires that moved on the screen are still the same wires of the document. */
export function wireNodes(graph: VisibleGraph): WireNodes {
  const { wires } = graph;
  const before = known.get(wires);
  if (before !== undefined) return before;
  const index = nodeIndex(graph);
  const made = wires.map(({ ends }) => ends.map(({ node }) => index.get(node) ?? -1));
  known.set(wires, made);
  return made;
}

/** What comes back through the wire, summed where it stands for several; null: not computed. */
export function contributionOf(
  numbers: Numbers,
  { ends }: VisibleWire,
  nodes: readonly number[],
): number | null {
  let sum: number | null = null;
  for (let end = 0; end < ends.length; end += 1) {
    const contribution = numbers.contribution(nodes[end], ends[end].port);
    if (contribution !== null) sum = (sum ?? 0) + contribution;
  }
  return sum;
}
