/** What a pass under rules has found so far: only what it reached counts as computed. */
import type { Problem } from '../problem';
import { passResult, WIRE, type PassResult } from './result';
import { rulesOf } from './rules';
import type { Gradients } from './rules-gradients';
import { STATE, type Tape } from './tape';

export interface Moment {
  /** Computed nodes from this slot on have no value yet. */
  readonly firstHidden: number;
  /** Whether the pass is over: then what nothing was pushed to has the gradient 0. */
  readonly finished: boolean;
  /** What kept the backward passes from running. */
  readonly problem?: Problem | null;
}

export function momentResult(gradients: Gradients, moment: Moment): PassResult {
  const { tape, slope, grad, contribution } = gradients;
  const data = visibleData(tape, moment.firstHidden);
  const result = passResult({ ...tape, data, grad, slope, contribution });
  maskNodes(result, gradients, moment);
  maskWires(result, gradients, moment);
  if (!moment.problem) return result;
  return { ...result, problems: [...result.problems, moment.problem] };
}

function visibleData({ data, size, portsOf }: Tape, firstHidden: number): Float64Array {
  if (firstHidden >= size) return data;
  const visible = data.slice();
  for (let slot = firstHidden; slot < size; slot += 1) {
    if (portsOf[slot + 1] > portsOf[slot]) visible[slot] = 0;
  }
  return visible;
}

const NOT_COMPUTED = ~(STATE.computed | STATE.kink);
const NOT_GRADED = ~(STATE.graded | STATE.offPath);

function maskNodes({ state, grad }: PassResult, gradients: Gradients, moment: Moment): void {
  const { tape, touched } = gradients;
  const complete = isComplete(tape, moment);
  for (let slot = 0; slot < tape.size; slot += 1) {
    const node = tape.nodeOf[slot];
    const isLeaf = tape.portsOf[slot] === tape.portsOf[slot + 1];
    if (slot >= moment.firstHidden && !isLeaf) state[node] &= NOT_COMPUTED;
    if (complete) continue;
    state[node] &= NOT_GRADED;
    grad[node] = 0;
    if (touched[slot] === 0) continue;
    state[node] |= STATE.graded;
    grad[node] = gradients.grad[slot];
  }
}

function maskWires(
  { firstWire, slope, contribution, wireState }: PassResult,
  gradients: Gradients,
  { finished }: Moment,
): void {
  const { tape, pushed } = gradients;
  for (let slot = 0; slot < tape.size; slot += 1) {
    let wire = firstWire[tape.nodeOf[slot]];
    for (let own = tape.portsOf[slot]; own < tape.portsOf[slot + 1]; own += 1, wire += 1) {
      if (pushed[own] === 1) {
        wireState[wire] = WIRE.slope | WIRE.contribution;
        contribution[wire] = gradients.contribution[own];
        continue;
      }
      contribution[wire] = 0;
      if (finished) wireState[wire] &= WIRE.slope;
      else wireState[wire] = slope[wire] = 0;
    }
  }
}

/** By a given order only what was run counts: the rest is not 0, it is not computed. */
const isComplete = (tape: Tape, { finished, problem }: Moment): boolean =>
  finished && !problem && tape.output >= 0 && typeof rulesOf(tape.document).order === 'string';
