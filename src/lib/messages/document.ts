/** Sentences about documents and what is wrong with them. */
import type { Sentences } from './sentences';

export const DOCUMENT: Sentences = {};
