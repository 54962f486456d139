/** Sentences of the share dialog. */
import type { Sentences } from './sentences';

export const SHARE: Sentences = {};
