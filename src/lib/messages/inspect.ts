/** Sentences of inspect. */
import type { Sentences } from './sentences';

export const INSPECT: Sentences = {};
