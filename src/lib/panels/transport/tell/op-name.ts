/** What an op is called in a sentence. */
import { specOf } from '../../../code';
import type { GraphDocument, NodeRecord } from '../../../engine';

/** The card's own word for it; a sign goes by the op's name. */
export function opName(document: GraphDocument, { op }: NodeRecord): string {
  const symbol = specOf(document, op)?.symbol ?? op;
  return /^[a-z ]+$/.test(symbol) ? symbol : op;
}
