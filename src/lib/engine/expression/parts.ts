/** Walks over syntax trees. */
import type { Expression } from './syntax';

/** The direct parts of an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negate':
      return [expression.operand];
    case 'call':
      return expression.operands;
    case 'if':
      return [expression.then, expression.condition, expression.otherwise];
    default:
      return [expression.left, expression.right];
  }
}

/** The names that an expression reads. */
export function namesIn(expression: Expression): Set<string> {
  const names = new Set<string>();
  let level: readonly Expression[] = [expression];
  while (level.length > 0) {
    for (const part of level) if (part.kind === 'name') names.add(part.name);
    level = level.flatMap(partsOf);
  }
  return names;
}
