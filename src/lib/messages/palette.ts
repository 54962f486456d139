/** Sentences of palette. */
import type { Sentences } from './sentences';

export const PALETTE: Sentences = {};
