import type { Sentences } from './sentences';

export const CANVAS: Sentences = {};
