/** The plain evaluator of one op: fallback and oracle of the kernels, and engine of the step-through. */
import { compileEvaluator } from '../expression';
import type { FixedOp, ManyOp, ManySlopes, OpSpec } from './spec';

export interface OpEvaluator {
  value(inputs: ArrayLike<number>): number;
  /** d out / d input at this port. */
  slope(port: number, inputs: ArrayLike<number>, out: number): number;
  /** Whether the slope jumps at this point. */
  isKink(inputs: ArrayLike<number>, out: number): boolean;
}

const cache = new WeakMap<OpSpec, Map<number, OpEvaluator>>();

/** The evaluator of an op with `arity` inputs; made once and kept. */
export function evaluatorOf(spec: OpSpec, arity: number): OpEvaluator {
  const byArity = cache.get(spec) ?? new Map<number, OpEvaluator>();
  cache.set(spec, byArity);
  const known = byArity.get(arity);
  if (known !== undefined) return known;
  const made = spec.kind === 'fixed' ? fixedEvaluator(spec) : manyEvaluator(spec, arity);
  byArity.set(arity, made);
  return made;
}

function fixedEvaluator(spec: FixedOp): OpEvaluator {
  const arity = spec.inputs.length;
  const names = [...spec.inputs, 'out'];
  const value = compileEvaluator(spec.value, spec.inputs);
  const slopes = spec.slopes.map((slope) => compileEvaluator(slope, names));
  const kink = spec.kink === null ? null : compileEvaluator(spec.kink, names);
  const scratch = new Float64Array(arity + 1);
  const withOut = (inputs: ArrayLike<number>, out: number): Float64Array => {
    for (let port = 0; port < arity; port += 1) scratch[port] = inputs[port] ?? NaN;
    scratch[arity] = out;
    return scratch;
  };
  return {
    value,
    slope: (port, inputs, out) => slopes[port]?.(withOut(inputs, out)) ?? NaN,
    isKink: (inputs, out) => kink !== null && kink(withOut(inputs, out)) !== 0,
  };
}

function manyEvaluator(spec: ManyOp, arity: number): OpEvaluator {
  const fold = compileEvaluator(spec.fold, ['a', 'b']);
  const pair = new Float64Array(2);
  const value = (inputs: ArrayLike<number>): number => {
    pair[0] = inputs[0] ?? NaN;
    for (let port = 1; port < arity; port += 1) {
      pair[1] = inputs[port] ?? NaN;
      pair[0] = fold(pair);
    }
    return pair[0];
  };
  const isKink = (inputs: ArrayLike<number>, out: number): boolean => {
    if (spec.slopes !== 'first-extremal') return false;
    let equal = 0;
    for (let port = 0; port < arity; port += 1) if (inputs[port] === out) equal += 1;
    return equal > 1;
  };
  return { value, slope: SLOPES[spec.slopes](arity), isKink };
}

type Slope = OpEvaluator['slope'];

const SLOPES: Record<ManySlopes, (arity: number) => Slope> = {
  one: () => () => 1,
  // (x0 · … · x(p-1)) · (x(p+1) · (… · x(n-1))): exact at 0, where out / x would be NaN
  others: (arity) => (port, inputs) => {
    let prefix = 1;
    for (let before = 0; before < port; before += 1) prefix *= inputs[before] ?? NaN;
    let suffix = 1;
    for (let after = arity - 1; after > port; after -= 1) suffix = (inputs[after] ?? NaN) * suffix;
    return prefix * suffix;
  },
  'first-extremal': () => (port, inputs, out) => {
    for (let before = 0; before < port; before += 1) if (inputs[before] === out) return 0;
    return inputs[port] === out ? 1 : 0;
  },
};
