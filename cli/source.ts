/** From where the graph comes to the checked document. */
import { formulaToGraph } from '../src/lib/code';
import { parseDocument, type GraphDocument, type Outcome } from '../src/lib/engine';
import { decodeLink, looksLikeLink } from '../src/lib/share';
import type { Source } from './requests';
import { openInput, readWhole } from './read';
import type { Terminal } from './terminal';

export async function readGraph(
  source: Source,
  terminal: Terminal,
): Promise<Outcome<GraphDocument>> {
  if (source.kind === 'formula') return formulaToGraph(source.text);
  if (source.kind === 'link') return readLink(source.text);
  const content = await readWhole(await openInput(source, terminal));
  return content.ok ? readText(content.value) : content;
}

/** A document, or a link to one: what `encode` writes, every other command reads. */
export const readText = (text: string): Outcome<GraphDocument> =>
  looksLikeLink(text) ? readLink(text) : parseDocument(text);

export function readLink(text: string): Outcome<GraphDocument> {
  const shared = decodeLink(text);
  if (!shared.ok) return shared;
  const { value } = shared;
  return value.kind === 'formula'
    ? formulaToGraph(value.text)
    : { ...shared, value: value.document };
}
