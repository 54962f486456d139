/** Judges a gradient by the evidence of central differences. */
import type { Evidence } from './differences';
import type { Problem } from '../problem';

export type Verdict = 'ok' | 'wrong' | 'kink' | 'unsure';

export interface Finding {
  readonly verdict: Verdict;
  readonly reason: Problem | null;
}

/** What part of the gradient an agreement may be off by, apart from rounding. */
const AGREEMENT = 1e-6;
/** Rounding beyond this part of the gradient drowns it. */
const DROWNED = 0.1;
/** Differences for smaller h may differ by this part of an error before it counts. */
const STEADY = 0.1;

/**
 * The order of the questions matters. A kink comes first: there differences say something else than
 * any rule. Then comes what rounding drowns: a gradient below it is never confirmed, so that 0 is
 * not taken for a gradient that is merely tiny; only an output that stays flat far around confirms
 * a 0. What neither agrees nor is drowned is wrong, if the differences for smaller h agree with
 * each other better than with the gradient, and rounding further up cannot explain it. A gradient
 * that is not finite comes from the graph (a slope is infinite) where the rules are right, and may
 * come from the rules where they are not.
 */
export function judge(analytic: number, evidence: Evidence): Finding {
  const { leaf, h, numerical, moved, noise, kink } = evidence;
  const finding = (verdict: Verdict, code: string, more: Problem['params'] = {}): Finding => ({
    verdict,
    reason: { code, node: leaf, params: { h, ...more } },
  });
  if (!moved) return finding('unsure', 'check-lost-step');
  if (!Number.isFinite(numerical)) return finding('unsure', 'check-value-not-finite');
  if (!Number.isFinite(analytic)) {
    const wrong = evidence.underOtherRules && isSteady(evidence);
    return finding(wrong ? 'wrong' : 'unsure', 'check-gradient-not-finite');
  }
  const error = Math.abs(analytic - numerical);
  const largest = Math.max(Math.abs(analytic), Math.abs(numerical));
  const tolerance = AGREEMENT * largest + noise;
  if (kink.reach > tolerance && error <= kink.reach + tolerance) {
    return finding('kink', 'check-kink', { kink: kink.node });
  }
  if (noise > DROWNED * largest) {
    return largest === 0 && evidence.isFlat() ? OK : finding('unsure', 'check-rounding');
  }
  if (error <= tolerance) return OK;
  if (error <= evidence.rounding) return finding('unsure', 'check-rounding');
  if (kink.jumps) return finding('kink', 'check-kink', { kink: kink.node });
  if (spread(evidence) > STEADY * error || isSteeper(analytic, evidence)) {
    return finding('unsure', 'check-coarse');
  }
  if (error <= evidence.roundingBeside()) return finding('unsure', 'check-rounding');
  return finding('wrong', 'check-wrong');
}

const OK: Finding = { verdict: 'ok', reason: null };

/** How much the difference changes as h shrinks. */
function spread({ numerical, central, h }: Evidence): number {
  const half = Math.abs(numerical - central(h / 2));
  return Math.max(half, Math.abs(numerical - central(h / 4)));
}

/**
 * Whether the output may be as steep as the gradient says, too steep for h. Then a step that changes
 * the output by a hundredth sees the slope; where rounding drowns such a step, too, differences for
 * h that do not settle are the sign of it.
 */
function isSteeper(analytic: number, evidence: Evidence): boolean {
  const { numerical, size, h, central, rounding } = evidence;
  const steep = Math.abs(analytic);
  const fit = (0.01 * size) / steep;
  if (steep < 2 * Math.abs(numerical) || !(fit < h)) return false;
  const seen = central(fit);
  if (Math.abs(seen - analytic) < STEADY * steep) return true;
  const drowned = Number.isNaN(seen) || rounding * (h / fit) > 0.01 * steep;
  return drowned && !isSteady(evidence);
}

const isSteady = (evidence: Evidence): boolean =>
  spread(evidence) <= 1e-3 * Math.abs(evidence.numerical) + 4 * evidence.noise;
