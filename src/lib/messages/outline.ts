import type { Sentences } from './sentences';

export const OUTLINE: Sentences = {};
