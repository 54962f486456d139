/** Sentences of links and visits: what is wrong with a link, and whose graph is shown. */
import type { Sentences } from './sentences';

export const LINKS: Sentences = {};
