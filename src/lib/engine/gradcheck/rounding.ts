/** How far rounding inside the graph can move its output, to first order. */
import { partsOf, type Expression } from '../expression';
import type { OpSpec } from '../ops';
import type { PassResult, Tape } from '../tape';

/** Σ ε · size · |gradient| over the computed nodes, where size is what is rounded in a node. */
export function roundingOf({ runs, nodeOf }: Tape, { data, grad }: PassResult): number {
  let sum = 0;
  for (const { spec, from, to } of runs) {
    if (spec === null) continue;
    const least = cancelsInside(spec) ? 1 : 0;
    for (let slot = from; slot < to; slot += 1) {
      const node = nodeOf[slot];
      sum += Math.max(Math.abs(data[node]), least) * Math.abs(grad[node]);
    }
  }
  return Number.EPSILON * sum;
}

/**
 * Most ops are right to a few digits of their own value. Where a sum stands inside an op, its parts
 * may cancel: GELU's 1 + erf is 0 far to the left, while its slope is not yet.
 */
const cancelsInside = (spec: OpSpec): boolean =>
  spec.kind === 'fixed' && partsOf(spec.value).some(holdsSum);

function holdsSum(expression: Expression): boolean {
  let level: readonly Expression[] = [expression];
  while (level.length > 0) {
    if (level.some(isSum)) return true;
    level = level.flatMap(partsOf);
  }
  return false;
}

const isSum = (part: Expression): boolean =>
  part.kind === 'arithmetic' && (part.sign === '+' || part.sign === '-');
