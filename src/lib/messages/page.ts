/** Sentences and captions of the page. */
import type { Sentences } from './sentences';

export const PAGE: Sentences = {};
