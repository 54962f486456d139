/** Names in formulas: which ones are legal, and the lowest free number for the others. */
import { ID_PATTERN, prefixOf, type Position, type Problem } from '../../engine';

export { FreeNames } from '../../engine';

/** Stands for an input that is not wired yet. */
export const OPEN = '_';

/** Words of the expression language; they cannot name a node in a text. */
const RESERVED: ReadonlySet<string> = new Set(['if', 'else', 'and']);

const LONGEST = 64;
const NUMBER = /^[1-9]\d*$/;

/** What a name must be so that a text can say it. */
export const isSayable = (name: string): boolean => ID_PATTERN.test(name) && !RESERVED.has(name);

export function nameProblem(name: string, at: Position): Problem | null {
  if (name === OPEN) return { code: 'formula-open-statement', ...at };
  if (isSayable(name)) return null;
  if (RESERVED.has(name)) return { code: 'formula-reserved-name', ...at, params: { name } };
  if (name.length > LONGEST) {
    const params = { name: `${name.slice(0, 20)}…`, length: name.length, most: LONGEST };
    return { code: 'formula-long-name', ...at, params };
  }
  return { code: 'formula-bad-name', ...at, params: { name } };
}

/** Whether a node of this op could owe its id to numbering: `mul1`, `constant12`. */
export function isAutomatic(id: string, op: string): boolean {
  const prefix = prefixOf(op);
  return id.startsWith(prefix) && NUMBER.test(id.slice(prefix.length));
}
