/** A document from what the page around, or the address, says: checked like any stranger's. */
import { failure, readDocument, success, type GraphDocument, type Outcome } from '../../engine';
import { isModest } from './modest';
import type { Load } from './protocol';

/** As many as a link may have. */
const MOST_NODES = 5000;

export async function readLoad(what: Load): Promise<Outcome<GraphDocument>> {
  return 'link' in what ? readLink(what.link) : readValue(what.document);
}

export async function readLink(link: string): Promise<Outcome<GraphDocument>> {
  const { decodeLink } = await import('../../share');
  const shared = decodeLink(link);
  if (!shared.ok) return shared;
  if (shared.value.kind === 'graph') return success(shared.value.document);
  const { formulaToGraph } = await import('../../code');
  return formulaToGraph(shared.value.text);
}

/** Nothing of the value is kept: reading makes all of it anew. */
export function readValue(value: unknown): Outcome<GraphDocument> {
  const tooLarge = failure({ code: 'embed-too-large', params: { most: MOST_NODES } });
  if (!isModest(value)) return tooLarge;
  const read = readDocument(value);
  return read.ok && read.value.nodes.length > MOST_NODES ? tooLarge : read;
}
