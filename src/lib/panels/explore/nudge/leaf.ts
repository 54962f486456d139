/** Which leaf is moved: the selected one, else the one before, else one that tells something. */
import type { GraphDocument } from '../../../engine';

export const movableIn = ({ nodes }: GraphDocument): readonly string[] =>
  nodes.filter(({ op }) => op === 'input' || op === 'parameter').map(({ id }) => id);

/** null: there is none. */
export function leafIn(
  movable: readonly string[],
  selected: readonly string[],
  before: string | null,
): string | null {
  const chosen = selected.find((id) => movable.includes(id));
  if (chosen !== undefined) return chosen;
  return before !== null && movable.includes(before) ? before : (movable[0] ?? null);
}

/** What moves where nobody has chosen: all parameters, or all inputs where there are none. */
export function usualIn({ nodes }: GraphDocument): readonly string[] {
  const parameters = nodes.filter(({ op }) => op === 'parameter');
  const usual = parameters.length > 0 ? parameters : nodes.filter(({ op }) => op === 'input');
  return usual.map(({ id }) => id);
}
