/** Sentences of settings. */
import type { Sentences } from './sentences';

export const SETTINGS: Sentences = {};
