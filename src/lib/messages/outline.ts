/** Sentences of outline. */
import type { Sentences } from './sentences';

export const OUTLINE: Sentences = {};
