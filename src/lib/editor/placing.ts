/** Gives cards without a place one, so that what is drawn is what is kept. */
import type { GraphDocument } from '../engine';
import { placeMissing } from '../layout';

/** The same object where everything stands somewhere already. */
export function placed(document: GraphDocument): GraphDocument {
  const places = placeMissing(document);
  if (places.size === 0) return document;
  const put = <T extends { readonly id: string }>(record: T): T => {
    const at = places.get(record.id);
    return at === undefined ? record : { ...record, at };
  };
  const groups = document.groups && { groups: document.groups.map(put) };
  return { ...document, nodes: document.nodes.map(put), ...groups };
}
