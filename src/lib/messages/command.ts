/** Sentences about the command line. */
import type { Sentences } from './sentences';

export const COMMAND: Sentences = {};
