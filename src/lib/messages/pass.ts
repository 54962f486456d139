/** Sentences about the forward and the backward pass. */
import type { Sentences } from './sentences';

export const PASS: Sentences = {};
