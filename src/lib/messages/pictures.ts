/** Sentences of pictures, files and printing. */
import type { Sentences } from './sentences';

export const PICTURES: Sentences = {};
