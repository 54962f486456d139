import type { Sentences } from './sentences';

export const INSPECT: Sentences = {};
