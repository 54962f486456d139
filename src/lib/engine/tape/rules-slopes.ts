/** The local derivative of every wire, on the plain evaluator, with the faulty slopes put in. */
import { compileEvaluator, parseExpression, type Evaluator } from '../expression';
import { namesOfSlope, type Rules } from '../graph';
import { evaluatorOf, type OpSpec } from '../ops';
import { rulesOf } from './rules';
import { STATE, type Run, type Tape } from './tape';

type Slope = (inputs: Float64Array, out: number) => number;
type Faulty = NonNullable<Rules['faulty']>;

/** d out / d operand by wire of a tape that has its values; the entries of constants stay 0. */
export function localSlopes(tape: Tape): Float64Array {
  const slopes = new Float64Array(tape.operands.length);
  const slopesOf = slopesByPort(rulesOf(tape.document).faulty);
  for (const run of tape.runs) {
    if (run.spec !== null) fillRun(tape, run, slopesOf(run.spec, run.arity), slopes);
  }
  return slopes;
}

function fillRun(tape: Tape, run: Run, byPort: readonly Slope[], slopes: Float64Array): void {
  const { operands, data } = tape;
  const inputs = new Float64Array(run.arity);
  let wire = run.firstPort;
  for (let slot = run.from; slot < run.to; slot += 1) {
    for (let port = 0; port < run.arity; port += 1) inputs[port] = data[operands[wire + port]];
    for (let port = 0; port < run.arity; port += 1) {
      if (isConstant(tape, operands[wire + port])) continue;
      slopes[wire + port] = byPort[port](inputs, data[slot]);
    }
    wire += run.arity;
  }
}

const isConstant = ({ state, nodeOf }: Tape, slot: number): boolean =>
  (state[nodeOf[slot]] & STATE.constant) !== 0;

/** Made once for each op and number of inputs, since a chain has a run for every node. */
function slopesByPort(faulty: Faulty): (spec: OpSpec, arity: number) => readonly Slope[] {
  const known = new Map<OpSpec, Map<number, readonly Slope[]>>();
  return (spec, arity) => {
    const byArity = known.get(spec) ?? new Map<number, readonly Slope[]>();
    known.set(spec, byArity);
    const made = byArity.get(arity) ?? makeSlopes(spec, arity, faulty);
    byArity.set(arity, made);
    return made;
  };
}

function makeSlopes(spec: OpSpec, arity: number, faulty: Faulty): readonly Slope[] {
  const right = evaluatorOf(spec, arity);
  return Array.from({ length: arity }, (_, port): Slope => {
    const rule = faulty.findLast((each) => each.op === spec.name && each.port === port);
    if (rule === undefined) return (inputs, out) => right.slope(port, inputs, out);
    return faultySlope(spec, port, rule.slope);
  });
}

function faultySlope(spec: OpSpec, port: number, text: string): Slope {
  const evaluate = evaluatorOfSlope(spec, text);
  if (spec.kind === 'fixed') return (inputs, out) => evaluate([...inputs, out]);
  return (inputs, out) => evaluate([inputs[port], inputs[0], inputs[1], out]);
}

function evaluatorOfSlope(spec: OpSpec, text: string): Evaluator {
  const parsed = parseExpression(text);
  if (!parsed.ok) throw new Error('the slopes of checked rules parse');
  return compileEvaluator(parsed.value, namesOfSlope(spec));
}
