/** Before each file of unit tests: problems are read as sentences, the rare ones too. */
import { learnTheRest } from '../src/lib/messages';

await learnTheRest();
