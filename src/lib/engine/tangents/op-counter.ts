/** Counts the arithmetic of one op, at its inputs. */
import { compileCounter, type ArithmeticCount } from '../expression';
import type { FixedOp, ManyOp, OpSpec } from '../ops';

export interface OpCounter {
  value(inputs: Float64Array): ArithmeticCount;
  /** Of the local derivative at this port. */
  slope(port: number, inputs: Float64Array, out: number): ArithmeticCount;
}

/** Makes the counter of each op once. */
export function opCounters(): (spec: OpSpec, arity: number) => OpCounter {
  const known = new Map<OpSpec, Map<number, OpCounter>>();
  return (spec, arity) => {
    const byArity = known.get(spec) ?? new Map<number, OpCounter>();
    known.set(spec, byArity);
    const counter = byArity.get(arity) ?? makeCounter(spec, arity);
    byArity.set(arity, counter);
    return counter;
  };
}

const makeCounter = (spec: OpSpec, arity: number): OpCounter =>
  spec.kind === 'fixed' ? fixedCounter(spec) : manyCounter(spec, arity);

function fixedCounter({ value, slopes, inputs: names }: FixedOp): OpCounter {
  const ofSlopes = slopes.map((slope) => compileCounter(slope, [...names, 'out']));
  return {
    value: compileCounter(value, names),
    slope: (port, inputs, out) => ofSlopes[port]([...inputs, out]),
  };
}

/** A product of n takes n - 1 multiplications, and the product of the others n - 2. */
function manyCounter({ fold, slopes }: ManyOp, arity: number): OpCounter {
  const once = compileCounter(fold, ['a', 'b']);
  const ofSlope = { multiplications: slopes === 'others' ? arity - 2 : 0, functions: 0 };
  return {
    value: (inputs) => {
      const { multiplications, functions } = once(inputs);
      const folds = arity - 1;
      return { multiplications: folds * multiplications, functions: folds * functions };
    },
    slope: () => ofSlope,
  };
}
