/** What an expression must not exceed, and what it may call. */
import type { Problem } from '../problem';
import { FUNCTIONS } from './functions';
import { partsOf } from './parts';
import type { Expression } from './syntax';

export const MOST_DEPTH = 200;
export const MOST_BYTES = 4096;

/** The problem of a tree of more than 200 levels. */
export function depthProblem(expression: Expression): Problem | null {
  let level: readonly Expression[] = [expression];
  for (let depth = 1; level.length > 0; depth += 1) {
    if (depth > MOST_DEPTH) {
      return { code: 'nested-too-deep', ...level[0]?.at, params: { most: MOST_DEPTH } };
    }
    level = level.flatMap(partsOf);
  }
  return null;
}

/** The problem of a call of an unknown function, or with a wrong number of operands. */
export function callProblem(expression: Expression): Problem | null {
  if (expression.kind === 'call') {
    const { name, operands, at } = expression;
    const known = FUNCTIONS.get(name);
    if (known === undefined) return { code: 'unknown-function', ...at, params: { name } };
    if (known.arity !== operands.length) {
      const params = { name, wanted: known.arity, found: operands.length };
      return { code: 'wrong-operand-count', ...at, params };
    }
  }
  for (const part of partsOf(expression)) {
    const problem = callProblem(part);
    if (problem !== null) return problem;
  }
  return null;
}
