/**
 * How far differences are off the gradient, for h from 1 to 1e-15.
 *
 * Two errors meet there. Truncation is what a straight line leaves out: f''·h/2 for the forward
 * difference, f'''·h²/6 for the central one, so it falls with h. Rounding is what the digits leave
 * out, divided by h: it grows as h falls. Between them lies the best h.
 */
import { roundingOf } from '../gradcheck';
import type { GraphDocument } from '../graph';
import { success, type Outcome } from '../problem';
import { withoutRules } from '../right';
import { evaluate } from '../tape';
import type { Work } from '../work';
import { besideOf } from './beside';
import type { CurvePoint, NudgeCurve, NudgeWanted } from './nudging';
import { truncationLaw } from './truncation';

const PER_DECADE = 4;
const DECADES = 15;
const POINTS = PER_DECADE * DECADES + 1;

/** Powers of ten exactly, since people will look for them. */
const stepAt = (place: number): number =>
  place % PER_DECADE === 0 ? Number(`1e-${place / PER_DECADE}`) : 10 ** (-place / PER_DECADE);

/** From 1 to 1e-15, four for each power of ten. */
export const NUDGE_STEPS: readonly number[] = Array.from({ length: POINTS }, (_, place) =>
  stepAt(place),
);

export function* nudgeCurve(
  document: GraphDocument,
  { leaf }: Pick<NudgeWanted, 'leaf'>,
): Work<Outcome<NudgeCurve>> {
  const found = besideOf(document, leaf);
  if (!found.ok) return found;
  const beside = found.value;
  const { x, grad, output, tape } = beside;
  const right = evaluate(withoutRules(document));
  // The leaf itself is rounded as well, to x + h.
  const ofLeaf = Number.EPSILON * Math.abs(x * right.grad[beside.node]);
  const digits = roundingOf(tape, right) + ofLeaf;
  const points: CurvePoint[] = [];
  for (const h of NUDGE_STEPS) {
    const above = beside.outputAt(x + h);
    const forward = (above - output) / h;
    const central = (above - beside.outputAt(x - h)) / (2 * h);
    const [forwardError, centralError] = [forward, central].map((slope) => Math.abs(slope - grad));
    points.push({ h, forward, central, forwardError, centralError, rounding: digits / h });
    yield { done: points.length, total: POINTS };
  }
  return success({ leaf, grad, points, truncation: truncationLaw(points) });
}
