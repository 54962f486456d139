/** What goes over the system's clipboard: a graph as its JSON, or a formula as text. */
import { formulaToGraph } from '../code';
import {
  failure,
  parseDocument,
  success,
  type GraphDocument,
  type Outcome,
  type OwnOpRecord,
} from '../engine';

export type Clipped =
  | { readonly kind: 'document'; readonly document: GraphDocument }
  | { readonly kind: 'formula'; readonly text: string };

export const toClipboard = (fragment: GraphDocument): string => JSON.stringify(fragment, null, 1);

/** `ops`: those of the document that it goes into, which a formula may call. */
export function fromClipboard(clipped: string, ops: readonly OwnOpRecord[] = []): Outcome<Clipped> {
  const text = clipped.trim();
  if (text === '') return failure({ code: 'clipboard-empty' });
  if (text.startsWith('{')) {
    const read = parseDocument(text);
    return read.ok ? success({ kind: 'document', document: read.value }) : read;
  }
  const formula = formulaToGraph(text, { ops });
  if (formula.ok) return success({ kind: 'formula', text });
  return failure({ code: 'clipboard-unreadable' }, ...formula.problems.slice(0, 1));
}
