/** Sentences of documents. */
import type { Sentences } from './sentences';

export const DOCUMENTS: Sentences = {
  documents: () => 'Documents',
};
