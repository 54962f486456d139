/** Sentences of tidying up. */
import type { Sentences } from './sentences';

export const LAYOUT: Sentences = {
  'tidy-stopped': () => 'Tidying up was stopped. Everything stands where it stood.',
  'tidy-failed': () => 'The layout did not come about, so a plainer one was taken.',
};
