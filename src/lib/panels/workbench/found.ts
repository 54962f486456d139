/** The cards that a search found: those on which the nodes stand that it means. */
import { findNodes, type Shown } from '../../editor';
import type { GraphDocument } from '../../engine';
import { visibleGraph } from '../../layout';

/** null: nothing is looked for. The numbers may be of a moment ago. */
export function foundIn(
  now: GraphDocument,
  { document, frame }: Shown,
  query: string,
): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  const { cards, cardOf } = visibleGraph(now);
  const places = findNodes(document, frame, query.trim()).map((id) => cardOf.get(id));
  return new Set(places.flatMap((place) => (place === undefined ? [] : cards[place].id)));
}
