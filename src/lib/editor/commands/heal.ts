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
  return keptBehind(sources, gone);
}

type Sources = ReadonlyMap<string, string>;

/** The first source of each that stays; of a chain that goes, each link is looked at once. */
function keptBehind(sources: Sources, gone: ReadonlySet<string>): Sources {
  const kept = new Map<string, string>();
  const seen = new Set<string>();
  for (const id of sources.keys()) {
    const chain: string[] = [];
    let behind: string | undefined = id;
    while (behind !== undefined && gone.has(behind) && !seen.has(behind)) {
      seen.add(behind);
      chain.push(behind);
      behind = sources.get(behind);
    }
    const end = behind !== undefined && gone.has(behind) ? kept.get(behind) : behind;
    if (end !== undefined) for (const each of chain) kept.set(each, end);
  }
  return kept;
}

function onlySource({ inputs = [] }: NodeRecord): string | null {
  const sources = new Set(inputs.filter((id) => id !== null));
  return sources.size === 1 ? [...sources][0] : null;
}
