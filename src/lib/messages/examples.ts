import type { Sentences } from './sentences';

export const EXAMPLES: Sentences = {};
