/** What stands in for a node that is taken out of its wires. */
import type { GraphDocument, NodeRecord } from '../../engine';

/**
 * By removed node: the one that its users take from then on. Joining has a meaning where the
 * node had a single source; with two there is no saying which one its users would want.
 */
export function healsOf(
  document: GraphDocument,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const node of document.nodes) {
    const source = gone.has(node.id) ? onlySource(node) : null;
    if (source !== null) sources.set(node.id, source);
  }
  const heals = new Map<string, string>();
  for (const id of sources.keys()) {
    let source = sources.get(id);
    while (source !== undefined && gone.has(source)) source = sources.get(source);
    if (source !== undefined) heals.set(id, source);
  }
  return heals;
}

function onlySource({ inputs = [] }: NodeRecord): string | null {
  const sources = new Set(inputs.filter((id) => id !== null));
  return sources.size === 1 ? [...sources][0] : null;
}
