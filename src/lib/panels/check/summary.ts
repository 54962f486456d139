/** What a gradient check came to: what needs a look first. */
import type { GradientCheck, LeafCheck } from '../../engine';

export interface CheckSummary {
  readonly counts: Readonly<Record<'total' | LeafCheck['verdict'], number>>;
  /** Those that disagree first, then the doubtful ones; otherwise as in the document. */
  readonly leaves: readonly LeafCheck[];
}

const URGENCY: readonly LeafCheck['verdict'][] = ['wrong', 'unsure', 'kink', 'ok'];

export function summaryOf({ leaves }: GradientCheck): CheckSummary {
  const count = (verdict: LeafCheck['verdict']) =>
    leaves.filter((leaf) => leaf.verdict === verdict).length;
  return {
    counts: {
      total: leaves.length,
      ok: count('ok'),
      wrong: count('wrong'),
      kink: count('kink'),
      unsure: count('unsure'),
    },
    leaves: leaves.toSorted(
      (one, other) => URGENCY.indexOf(one.verdict) - URGENCY.indexOf(other.verdict),
    ),
  };
}
