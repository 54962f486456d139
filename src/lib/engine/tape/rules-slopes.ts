/** The local derivative of every wire, on the plain evaluator, with the faulty slopes put in. */
import { compileEvaluator, parseExpression, type Evaluator } from '../expression';
import { namesOfSlope, type Rules } from '../graph';
import { evaluatorOf, type OpSpec } from '../ops';
import { rulesOf } from './rules';
import { STATE, type Run, type Tape } from './tape';

/** d out / d operand by wire of a tape that has its values; the entries of constants stay 0. */
export function localSlopes(tape: Tape): Float64Array {
  const slopes = new Float64Array(tape.operands.length);
  const { faulty } = rulesOf(tape.document);
  for (const run of tape.runs) {
    if (run.spec !== null && run.arity > 0) fillRun(tape, run, run.spec, faulty, slopes);
  }
  return slopes;
}

const isConstant = ({ state, nodeOf }: Tape, slot: number): boolean =>
  (state[nodeOf[slot]] & STATE.constant) !== 0;

type Slope = (inputs: Float64Array, out: number) => number;

function fillRun(
  tape: Tape,
  run: Run,
  spec: OpSpec,
  faulty: NonNullable<Rules['faulty']>,
  slopes: Float64Array,
): void {
  const { operands, data } = tape;
  const inputs = new Float64Array(run.arity);
  const byPort = slopesByPort(run, spec, faulty);
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

function slopesByPort(run: Run, spec: OpSpec, faulty: NonNullable<Rules['faulty']>): Slope[] {
  const right = evaluatorOf(spec, run.arity);
  return Array.from({ length: run.arity }, (_, port) => {
    const rule = faulty.findLast((each) => each.op === run.opName && each.port === port);
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
