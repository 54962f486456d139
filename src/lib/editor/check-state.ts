/** A gradient check as it is shown: how far it is, and what it found. */
import type { GradientCheck, LeafCheck, Outcome, Problem } from '../engine';
import type { Progress } from '../worker';

export interface CheckState extends Progress {
  readonly phase: 'idle' | 'running' | 'done';
  /** null until it is done, and where it came to nothing. */
  readonly result: GradientCheck | null;
  /** Why it came to nothing. */
  readonly problems: readonly Problem[];
}

/** As a mark on a card. */
export type SignOfCheck = LeafCheck['verdict'];

export const NO_CHECK: CheckState = {
  phase: 'idle',
  done: 0,
  total: 0,
  result: null,
  problems: [],
};

/** A check that was stopped on purpose is none. */
export function checkedState(outcome: Outcome<GradientCheck>): CheckState {
  if (!outcome.ok) {
    const problems = outcome.problems.filter(({ code }) => code !== 'check-stopped');
    return { ...NO_CHECK, problems };
  }
  const count = outcome.value.leaves.length;
  return { ...NO_CHECK, phase: 'done', done: count, total: count, result: outcome.value };
}

export const verdictsIn = ({ result }: CheckState): ReadonlyMap<string, LeafCheck> =>
  new Map(result?.leaves.map((leaf) => [leaf.node, leaf]));

export const signsIn = ({ result }: CheckState): ReadonlyMap<string, SignOfCheck> =>
  new Map(result?.leaves.map(({ node, verdict }) => [node, verdict]));
