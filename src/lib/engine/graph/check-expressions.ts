/** Checks the expressions that a document brings along: they parse and name what they may name. */
import { namesIn, parseExpression } from '../expression';
import type { Problem } from '../problem';

/** What is wrong with an expression that stands at `path` and may use these names. */
export function checkExpression(
  text: string,
  names: readonly string[],
  path: string,
): readonly Problem[] {
  const parsed = parseExpression(text);
  if (!parsed.ok) return parsed.problems.map((problem) => ({ ...problem, path }));
  const allowed = new Set(names);
  return [...namesIn(parsed.value)]
    .filter((name) => !allowed.has(name))
    .map((name) => ({
      code: 'name-not-allowed',
      path,
      params: { name, allowed: names.join(', ') },
    }));
}

/** Whether expressions can use this name: words of the language, as `if`, are none. */
export function isName(name: string): boolean {
  const parsed = parseExpression(name);
  return parsed.ok && parsed.value.kind === 'name';
}
