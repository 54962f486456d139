/** What a node depends on: where a wire must not start that goes the other way. */
import { indexNodes } from './order';
import type { GraphDocument } from './schema';

/** The node and all that its value comes from. */
export function upstreamOf(
  document: GraphDocument,
  id: string,
  index: ReadonlyMap<string, number> = indexNodes(document),
): ReadonlySet<string> {
  const found = new Set(index.has(id) ? [id] : []);
  // A set goes on over what is added to it meanwhile.
  for (const next of found) {
    for (const input of document.nodes[index.get(next)!].inputs ?? []) {
      if (input !== null && index.has(input)) found.add(input);
    }
  }
  return found;
}

/** Whether a wire would make its own start depend on itself. */
export const wouldClose = (document: GraphDocument, from: string, to: string): boolean =>
  from === to || upstreamOf(document, from).has(to);
