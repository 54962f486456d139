import type { Sentences } from './sentences';

export const PALETTE: Sentences = {};
