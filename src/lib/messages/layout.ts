/** Sentences of layout. */
import type { Sentences } from './sentences';

export const LAYOUT: Sentences = {};
