/** Where nodes stand in the document, by id; looked up once for many paints. */
import type { VisibleGraph } from '../../layout';

const known = new WeakMap<VisibleGraph['cardOf'], ReadonlyMap<string, number>>();

/** The cards of a graph stay the same map as long as no node comes or goes. */
export function nodeIndex({ document, cardOf }: VisibleGraph): ReadonlyMap<string, number> {
  const before = known.get(cardOf);
  if (before !== undefined) return before;
  const made = new Map(document.nodes.map(({ id }, node) => [id, node]));
  known.set(cardOf, made);
  return made;
}
