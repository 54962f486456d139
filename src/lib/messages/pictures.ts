/** Sentences of pictures, files and printing. */
import type { Sentences } from './sentences';

export const PICTURES: Sentences = {
  'file-not-text': () => 'This is not a text file, so it cannot be a graph that was saved.',
};
