/** Sentences of examples. */
import type { Sentences } from './sentences';

export const EXAMPLES: Sentences = {};
