/** The leaves by which a graph can be differentiated, and the one that is most likely meant. */
import { outputOf, upstreamOf, type GraphDocument } from '../../../engine';

export interface Leaves {
  readonly parameters: readonly string[];
  readonly inputs: readonly string[];
}

export function leavesIn({ nodes }: GraphDocument): Leaves {
  const called = (wanted: string): readonly string[] =>
    nodes.flatMap(({ id, op }) => (op === wanted ? id : []));
  return { parameters: called('parameter'), inputs: called('input') };
}

/** The first on which the output depends. */
export function usualLeaf(document: GraphDocument, leaves: readonly string[]): string | null {
  const output = outputOf(document);
  const needed = output === null ? new Set<string>() : upstreamOf(document, output);
  return leaves.find((id) => needed.has(id)) ?? leaves[0] ?? null;
}
