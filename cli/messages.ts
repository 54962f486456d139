/** The texts of the command line: those that all share, and its own, which no page has to load. */
import { allAreas, speak } from '../src/lib/messages';
import { COMMAND } from './sentences';

export const { text, say } = speak([...(await allAreas()), COMMAND]);
