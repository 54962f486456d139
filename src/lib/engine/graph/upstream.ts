/** What a node depends on and what depends on it: where wires must not start or end. */
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

/** The node and all that its value goes into. */
export function downstreamOf(document: GraphDocument, id: string): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const node of document.nodes) {
    for (const source of node.inputs ?? []) {
      if (source === null) continue;
      const before = users.get(source);
      if (before === undefined) users.set(source, [node.id]);
      else before.push(node.id);
    }
  }
  const found = new Set([id]);
  for (const next of found) for (const user of users.get(next) ?? []) found.add(user);
  return found;
}

/** Whether a wire would make its own start depend on itself. */
export const wouldClose = (document: GraphDocument, from: string, to: string): boolean =>
  from === to || upstreamOf(document, from).has(to);
