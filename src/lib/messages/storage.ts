/** Sentences about what is kept: documents, their history, the clipboard. */
import type { Sentences } from './sentences';

export const STORAGE: Sentences = {
  'history-lost': () =>
    'The earlier steps did not fit this document any more, so they were dropped. The document is as it was.',
  'clipboard-empty': () => 'There is nothing to paste.',
  'clipboard-unreadable': () => 'What was pasted is neither a graph nor a formula.',
};
