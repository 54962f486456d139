/** Sentences of storage. */
import type { Sentences } from './sentences';

export const STORAGE: Sentences = {};
