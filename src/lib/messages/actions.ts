/** Sentences of actions. */
import type { Sentences } from './sentences';

export const ACTIONS: Sentences = {};
