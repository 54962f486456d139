/** Between which two nodes paths are looked for: those selected in the graph, else a leaf and the output. */
import { downstreamOf, isLeafOp, outputOf, type GraphDocument } from '../../../engine';

export interface Ends {
  readonly from: string;
  readonly to: string;
}

/** null: there is no leaf to start from, or nowhere to go. */
export function endsIn(document: GraphDocument, selected: readonly string[]): Ends | null {
  const output = outputOf(document);
  const [one, other] = selected;
  if (selected.length === 2) return inOrder(document, one, other);
  const isAlone = selected.length === 1 && !isConstant(document, one);
  if (isAlone && output !== null && one !== output) return inOrder(document, one, output);
  const to = isAlone && one !== output ? one : output;
  const from = to === null ? null : busiestLeaf(document, to);
  return to === null || from === null ? null : { from, to };
}

/** As values flow; where they do not, as they were named. */
function inOrder(document: GraphDocument, one: string, other: string): Ends {
  const isBack = downstreamOf(document, other).has(one);
  return isBack ? { from: other, to: one } : { from: one, to: other };
}

/** The leaf that most wires leave, of those that reach the end: from there the sum has most parts. */
function busiestLeaf(document: GraphDocument, to: string): string | null {
  const wires = new Map<string, number>();
  for (const { inputs = [] } of document.nodes) {
    for (const id of inputs) if (id !== null) wires.set(id, (wires.get(id) ?? 0) + 1);
  }
  const leaves = startsIn(document).filter((id) => isLeaf(document, id));
  const busiest = leaves
    .toSorted((one, other) => (wires.get(other) ?? 0) - (wires.get(one) ?? 0))
    .slice(0, MOST_TRIED);
  return busiest.find((id) => downstreamOf(document, id).has(to)) ?? leaves[0] ?? null;
}

/** Each costs a walk through the graph. */
const MOST_TRIED = 8;

/** All nodes from which a path may begin. */
export const startsIn = ({ nodes }: GraphDocument): readonly string[] =>
  nodes.filter(({ op }) => op !== 'constant').map(({ id }) => id);

export const isLeaf = ({ nodes }: GraphDocument, id: string): boolean =>
  isLeafOp(nodes.find((node) => node.id === id)?.op ?? '');

const isConstant = ({ nodes }: GraphDocument, id: string): boolean =>
  nodes.find((node) => node.id === id)?.op === 'constant';
