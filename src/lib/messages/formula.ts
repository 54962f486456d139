/** Sentences about formulas and expressions. */
import type { Sentences } from './sentences';

export const FORMULA: Sentences = {};
