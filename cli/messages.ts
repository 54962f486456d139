/** The texts of the command line: those that all share, and its own, which no page has to load. */
import { AREAS, speak } from '../src/lib/messages';
import { COMMAND } from './sentences';

export const { text, say } = speak([...AREAS, COMMAND]);
