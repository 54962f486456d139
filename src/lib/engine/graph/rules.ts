/** Rules of the pass from outside: read alone, as the command line takes them, or with a document. */
import { failure, type Outcome } from '../problem';
import { checkRules } from './check-rules';
import { ROOT } from './place';
import { rules } from './read-parts';
import { Reader } from './reader';
import type { GraphDocument, Rules } from './schema';

/**
 * Rules from a JSON value; a field that is no rule is a problem here. With a document it is also
 * checked that the ops and nodes that the rules name are there.
 */
export function readRules(value: unknown, document?: GraphDocument): Outcome<Rules> {
  const reader = new Reader(true);
  const read = reader.outcome(rules(value, ROOT, reader));
  if (!read.ok || document === undefined) return read;
  const problems = checkRules({ ...document, rules: read.value }, '');
  return problems.length === 0 ? read : failure(...problems);
}
