/** Sentences of documents. */
import type { Sentences } from './sentences';

export const DOCUMENTS: Sentences = {
  documents: () => 'Documents',
  'library-starting': () => '',
  'library-visiting': () => 'A visitor’s copy, not kept',
  'library-saving': () => 'Saving…',
  'library-saved': () => 'Saved in this browser',
  'library-failed': () => 'Not saved',
  'library-off': () => 'Not kept after this tab',
  'document-new': () => 'New graph',
  'document-examples': () => 'Examples…',
  'document-rename': () => 'Rename',
  'document-duplicate': () => 'Duplicate',
  'document-delete': () => 'Delete',
  'document-more': () => 'Older ones',
  'document-about': (p) => `${p.count} node${p.count === 1 ? '' : 's'}, ${p.when}`,
  'document-deleted': (p) => `“${p.title}” was deleted.`,
};
