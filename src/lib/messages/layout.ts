import type { Sentences } from './sentences';

export const LAYOUT: Sentences = {};
