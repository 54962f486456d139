/** Reads a link: a document to visit, and the hash by which it is come back to. */
import { formulaToGraph } from '../../code';
import { failure, success, type GraphDocument, type Outcome } from '../../engine';
import { decodeLink, encodeLink, isOurs, looksLikeLink } from '../../share';

export interface Linked {
  readonly document: GraphDocument;
  /** Empty where it is too long for an address. */
  readonly hash: string;
}

export { isOurs, looksLikeLink };

/** Of an address, or of whatever was pasted. */
export function readLink(link: string): Outcome<Linked> {
  const shared = decodeLink(link);
  if (!shared.ok) return shared;
  if (shared.value.kind === 'formula') return readFormula(shared.value.text);
  const { document } = shared.value;
  const encoded = encodeLink(document);
  return success({ document, hash: encoded.ok ? `#${encoded.value.fragment}` : '' });
}

function readFormula(text: string): Outcome<Linked> {
  const graph = formulaToGraph(text);
  return graph.ok
    ? success({ document: graph.value, hash: `#e=${encodeURIComponent(text)}` })
    : failure({ code: 'link-formula' }, ...graph.problems);
}
