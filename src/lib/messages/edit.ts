/** Sentences of edit. */
import type { Sentences } from './sentences';

export const EDIT: Sentences = {};
