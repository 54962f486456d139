/** Sentences of canvas. */
import type { Sentences } from './sentences';

export const CANVAS: Sentences = {};
