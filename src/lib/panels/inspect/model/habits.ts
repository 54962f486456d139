/** Why the shares of a gradient do not add up to it: what the document's rules do with them. */
import type { Ledger } from '../../../code';
import { RIGHT_RULES, rulesOf, type GraphDocument } from '../../../engine';

export interface Habit {
  readonly key:
    'habit-overwrite' | 'habit-unseeded' | 'habit-passes' | 'habit-recursive' | 'habit-given';
  readonly params?: Readonly<Record<string, string | number>>;
}

export function habitsBehind(
  document: GraphDocument,
  id: string,
  ledger: Ledger,
): readonly Habit[] {
  if (ledger.addsUp) return [];
  const { accumulate, seed, order, passes, reset } = rulesOf(document);
  const left = ledger.shares.filter(({ contribution }) => contribution === ledger.grad);
  const users = new Set(left.map(({ end }) => end.node));
  // Of equal shares nobody can tell which one it is.
  const [by] = users.size === 1 ? users : [''];
  const overwrites: Habit = { key: 'habit-overwrite', params: { id, by } };
  const repeats: Habit = { key: 'habit-passes', params: { id, count: passes } };
  return [
    accumulate === 'overwrite' && users.size > 0 && overwrites,
    !seed && ({ key: 'habit-unseeded' } as const),
    passes > 1 && reset !== RIGHT_RULES.reset && repeats,
    order === 'recursive' && ({ key: 'habit-recursive' } as const),
    Array.isArray(order) && ({ key: 'habit-given' } as const),
  ].filter((habit) => habit !== false);
}
