/** A document from what the page around, or the address, says: checked like any stranger's. */
import { failure, readDocument, type GraphDocument, type Outcome } from '../../engine';
import { isModest } from './modest';
import type { Load } from './protocol';

/** As many as a link may have. */
const MOST_NODES = 5000;

export async function readLoad(what: Load): Promise<Outcome<GraphDocument>> {
  if ('document' in what) return readValue(what.document);
  const { readLink } = await import('./links');
  return readLink(what.link);
}

/** Nothing of the value is kept: reading makes all of it anew. */
function readValue(value: unknown): Outcome<GraphDocument> {
  const tooLarge = failure({ code: 'embed-too-large', params: { most: MOST_NODES } });
  if (!isModest(value)) return tooLarge;
  const read = readDocument(value);
  return read.ok && read.value.nodes.length > MOST_NODES ? tooLarge : read;
}
