/** Copies of documents: their titles say that they are some. */
import type { GraphDocument, Outcome } from '../engine';
import { text } from '../messages';
import { setTitle } from './commands';
import type { Keeper } from './keeper.svelte';
import type { Loaded } from './storage';

export function copyOf(document: GraphDocument): GraphDocument {
  const titled = setTitle(`${document.title || text('untitled')} ${text('is-copy')}`)(document);
  return titled.ok ? titled.value : document;
}

/** In place of a document that another tab has open. */
export async function showCopy(
  keeper: Keeper,
  { document, entry }: Loaded,
): Promise<Outcome<null>> {
  const shown = await keeper.adopt({ document: copyOf(document), isGuest: true });
  if (shown.ok) keeper.notice = { code: 'opened-copy', params: { title: entry.title } };
  return shown;
}
