/** Where backward starts: the named output, or the only node that nothing uses. */
import type { GraphDocument } from './schema';

/** The ids of the nodes that no wire leaves, in document order. */
export function sinksOf(document: GraphDocument): readonly string[] {
  const used = new Set<string | null>();
  for (const { inputs } of document.nodes) inputs?.forEach((id) => used.add(id));
  return document.nodes.filter(({ id }) => !used.has(id)).map(({ id }) => id);
}

export function outputOf(document: GraphDocument): string | null {
  if (document.output !== undefined) return document.output;
  const sinks = sinksOf(document);
  return sinks.length === 1 ? sinks[0] : null;
}
