/** A frame whose gradients are hidden: not one of them is in it, so none can be shown by mistake. */
import { STATE, WIRE, type Step } from '../engine';
import type { Frame } from '../worker';

/** They say something of a gradient. */
const ABOUT_GRADIENTS = STATE.graded | STATE.offPath;

/**
 * Local derivatives go as well: on the wires into the output they are the gradients themselves.
 */
export function withoutGradients(frame: Frame): Frame {
  const { moment } = frame;
  return {
    ...frame,
    moment: moment && { ...moment, done: maskedStep(moment.done), next: maskedStep(moment.next) },
    grad: new Float64Array(frame.grad.length),
    slope: new Float64Array(frame.slope.length),
    contribution: new Float64Array(frame.contribution.length),
    state: frame.state.map((bits, node) => maskOf(bits, frame.data[node])),
    wireState: frame.wireState.map((bits) => bits & ~(WIRE.slope | WIRE.contribution)),
    problems: frame.problems.filter(({ code }) => code !== 'not-finite-gradient'),
  };
}

/** The first NaN or infinity is named as long as it is a value. */
function maskOf(bits: number, data: number): number {
  const known = bits & ~ABOUT_GRADIENTS;
  return Number.isFinite(data) ? known & ~STATE.notFinite : known;
}

/** Which wire it is stays, what came over it does not. */
function maskedStep(step: Step | null): Step | null {
  if (step?.kind !== 'backward') return step;
  const [local, upstream, contribution, before, after] = Array<number>(5).fill(NaN);
  return { ...step, local, upstream, contribution, before, after };
}
