/** Where what is pasted stands: where it is wanted, or a little aside. */
import type { GraphDocument, NodeRecord } from '../../engine';
import { middleOf, onGrid, type GridPoint } from './places';

/** How far aside a copy stands when nobody says where, in steps. */
const ASIDE = 4;

/** Where nothing has a place, the last node gets one, and the layout puts the others near it. */
export function anchored(fragment: GraphDocument, at: GridPoint): GraphDocument {
  const { nodes, groups = [] } = fragment;
  if (middleOf([...nodes, ...groups]) !== null) return fragment;
  const last = nodes.length - 1;
  return { ...fragment, nodes: nodes.with(last, { ...nodes[last], at: onGrid(at) }) };
}

/** To the wanted middle, or so far aside that no copy hides a card. */
export function shiftOf(
  document: GraphDocument,
  { nodes, groups = [] }: GraphDocument,
  at: GridPoint | undefined,
): GridPoint {
  const middle = middleOf([...nodes, ...groups]);
  if (at !== undefined && middle !== null) return [at[0] - middle[0], at[1] - middle[1]];
  const taken = new Set(document.nodes.map((node) => (node.at ? keyOf(node.at) : NaN)));
  let aside = 0;
  const hides = ({ at: from }: NodeRecord): boolean =>
    from !== undefined && taken.has(keyOf([from[0] + aside, from[1] + aside]));
  while (nodes.some(hides)) aside += ASIDE;
  return [aside, aside];
}

/** A number for each place: documents are not so high. */
const keyOf = ([x, y]: GridPoint): number => x * 2 ** 20 + y;
