/** Reads links, and writes them: loaded once there is one. */
import { formulaToGraph } from '../../code';
import { success, type GraphDocument, type Outcome } from '../../engine';
import { decodeLink, encodeLink } from '../../share';

export function readLink(link: string): Outcome<GraphDocument> {
  const shared = decodeLink(link);
  if (!shared.ok) return shared;
  const { value } = shared;
  return value.kind === 'graph' ? success(value.document) : formulaToGraph(value.text);
}

/** What stands behind the address of wiregrad; with the `#`. */
export function hashOf(document: GraphDocument): Outcome<string> {
  const encoded = encodeLink(document);
  return encoded.ok ? success(`#${encoded.value.fragment}`) : encoded;
}
