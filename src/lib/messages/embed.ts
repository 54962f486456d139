/** Sentences of the graph in somebody else’s page. */
import type { Sentences } from './sentences';

export const EMBED: Sentences = {};
