/** Moves one leaf by h, and sets what the output does beside what its gradient foretells. */
import { Kinks } from '../gradcheck';
import type { GraphDocument } from '../graph';
import { success, type Outcome } from '../problem';
import { withoutRules } from '../right';
import { evaluate } from '../tape';
import { besideOf } from './beside';
import type { Nudge, NudgeWanted } from './nudging';

/** The output is computed anew, so `change` is what it does, whatever any gradient says. */
export function nudge(document: GraphDocument, { leaf, h }: NudgeWanted): Outcome<Nudge> {
  const found = besideOf(document, leaf);
  if (!found.ok) return found;
  const beside = found.value;
  const { x, grad, output: before, tape, base } = beside;
  const below = beside.valuesAt(x - h);
  const above = beside.valuesAt(x + h);
  const after = above[tape.output];
  const change = after - before;
  const predicted = grad * h;
  const absolute = Math.abs(change - predicted);
  const largest = Math.max(Math.abs(change), Math.abs(predicted));
  return success({
    leaf,
    h,
    x,
    moved: x + h,
    step: x + h - x,
    before,
    after,
    change,
    predicted,
    grad,
    absolute,
    relative: absolute === 0 ? 0 : absolute / largest,
    forward: change / h,
    central: (after - below[tape.output]) / (2 * h),
    kinks: new Kinks(tape, base, evaluate(withoutRules(document))).within(below, above),
  });
}
