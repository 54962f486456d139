/** Which nodes a gradient check moves. */
import { indexNodes, type GraphDocument } from '../graph';

/** The indexes of the named leaves, or of every input and parameter; constants never move. */
export function nodeIndexes(document: GraphDocument, ids?: readonly string[]): readonly number[] {
  const index = indexNodes(document);
  const wanted = ids?.map((id) => index.get(id) ?? -1) ?? [...document.nodes.keys()];
  return wanted.filter((node) => node >= 0 && MOVABLE.has(document.nodes[node].op));
}

const MOVABLE: ReadonlySet<string> = new Set(['input', 'parameter']);
