/** Sentences about what is kept: documents, their history, the clipboard. */
import type { Params, Sentences } from './sentences';

const called = ({ title }: Params): string => (title ? `“${title}”` : 'This document');

export const STORAGE: Sentences = {
  'is-copy': () => '(copy)',

  'storage-off': () =>
    'This browser keeps nothing for this page, so what you make lasts only as long as this tab.',
  'storage-full': () =>
    'There is no room left in this browser’s storage, so the last changes are not kept yet. Delete a document you no longer need; you can go on editing.',
  'storage-failed': () =>
    'The last changes could not be kept in this browser. It is tried again; you can go on editing.',
  'opened-copy': (p) =>
    `${called(p)} is open in another tab, so this is a copy. It is kept once you change it.`,
  'saved-as-copy': () =>
    'Another tab has changed this document too, so from here on this is a copy of its own. Both are kept.',
  'document-elsewhere': (p) => `${called(p)} is open in another tab. Close it there first.`,
  'document-missing': () =>
    'This document is no longer here. It may have been deleted in another tab.',
  'document-set-aside': (p) =>
    `${called(p)} could not be read. Nothing of it was deleted: it is set aside in this browser’s storage as ${p.key}.`,
  'history-unreadable': () =>
    'The earlier steps of this document could not be read, so they cannot be undone. The document is as it was.',
  'history-lost': () =>
    'The earlier steps do not fit this document, so they were dropped. The document is as it was.',

  'clipboard-empty': () => 'There is nothing to paste.',
  'clipboard-unreadable': () => 'What was pasted is neither a graph nor a formula.',
  'newer-version': ({ found, newest }) =>
    `This document has version ${found}, made by a newer wiregrad; this one reads up to version ${newest}. Reload the page, or update, to open it.`,
};
