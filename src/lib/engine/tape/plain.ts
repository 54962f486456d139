/** The pass over one run by the plain evaluator: the fallback, and the oracle of the kernels. */
import { evaluatorOf, MOST_INPUTS, type OpEvaluator } from '../ops';
import type { Run, Tape } from './tape';

const inputs = new Float64Array(MOST_INPUTS);

function loadInputs({ data, operands }: Tape, port: number, arity: number): Float64Array {
  for (let input = 0; input < arity; input += 1) inputs[input] = data[operands[port + input]];
  return inputs;
}

/** Not for leaves. */
function evaluator({ spec, arity }: Run): OpEvaluator {
  if (spec === null) throw new Error('a leaf has nothing to compute');
  return evaluatorOf(spec, arity);
}

export function plainForward(tape: Tape, run: Run): void {
  const { value } = evaluator(run);
  const { from, to, arity, firstPort } = run;
  for (let slot = from, port = firstPort; slot < to; slot += 1, port += arity) {
    tape.data[slot] = value(loadInputs(tape, port, arity));
  }
}

export function plainBackward(tape: Tape, run: Run): void {
  if (!run.graded) return;
  const { slope } = evaluator(run);
  const { data, grad, operands } = tape;
  const { from, to, arity, firstPort } = run;
  const constant = constantTest(tape);
  for (let slot = to - 1; slot >= from; slot -= 1) {
    const first = firstPort + (slot - from) * arity;
    const values = loadInputs(tape, first, arity);
    for (let port = 0; port < arity; port += 1) {
      const operand = operands[first + port];
      if (!constant(operand)) grad[operand] += slope(port, values, data[slot]) * grad[slot];
    }
  }
}

export function plainSlopes(tape: Tape, run: Run): void {
  const { slope } = evaluator(run);
  const { from, to, arity, firstPort } = run;
  const constant = constantTest(tape);
  for (let slot = from, first = firstPort; slot < to; slot += 1, first += arity) {
    const values = loadInputs(tape, first, arity);
    for (let port = 0; port < arity; port += 1) {
      if (constant(tape.operands[first + port])) continue;
      tape.slope[first + port] = slope(port, values, tape.data[slot]);
    }
  }
}

/** Constants are one run near the start: whether a slot lies in it. */
function constantTest({ runs }: Tape): (slot: number) => boolean {
  const ranges: Run[] = [];
  for (const run of runs) {
    if (run.spec !== null) break;
    if (run.opName === 'constant') ranges.push(run);
  }
  return (slot) => ranges.some(({ from, to }) => slot >= from && slot < to);
}
