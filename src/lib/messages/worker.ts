/** Sentences about the worker and its life. */
import type { Sentences } from './sentences';

export const WORKER: Sentences = {};
