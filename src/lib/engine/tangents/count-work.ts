/**
 * Counts what the ways to all gradients cost on one graph.
 *
 * Counted are the multiplications and function calls in the ops' own formulas, at the values that the
 * graph has now, and one multiplication for each wire of a sweep. Only nodes on which the output
 * depends are counted, and no wire from a constant. Additions are not counted.
 */
import type { ArithmeticCount } from '../expression';
import { STATE, type Tape } from '../tape';
import { opCounters } from './op-counter';
import type { GradientWork } from './tangents';

type Basics = Pick<GradientWork, 'leaves' | 'wires' | 'values' | 'slopes'>;

export function countWork(tape: Tape): GradientWork {
  const { operands, data, runs } = tape;
  const counterOf = opCounters();
  let values = NOTHING;
  let slopes = NOTHING;
  let wires = 0;
  for (const { spec, graded, arity, from, to, firstPort } of runs) {
    if (spec === null || !graded) continue;
    const counter = counterOf(spec, arity);
    const inputs = new Float64Array(arity);
    let first = firstPort;
    for (let slot = from; slot < to; slot += 1, first += arity) {
      for (let port = 0; port < arity; port += 1) inputs[port] = data[operands[first + port]];
      values = sum(values, counter.value(inputs));
      for (let port = 0; port < arity; port += 1) {
        if (isConstant(tape, operands[first + port])) continue;
        slopes = sum(slopes, counter.slope(port, inputs, data[slot]));
        wires += 1;
      }
    }
  }
  return ways({ leaves: leavesOf(tape), wires, values, slopes });
}

function ways(basics: Basics): GradientWork {
  const { leaves, wires, values, slopes } = basics;
  const prepared = sum(values, slopes);
  const quotients = { multiplications: leaves, functions: 0 };
  const sweeps = (count: number) => ({ multiplications: count * wires, functions: 0 });
  return {
    ...basics,
    forwardDifferences: { passes: leaves + 1, ...sum(times(leaves + 1, values), quotients) },
    centralDifferences: { passes: 2 * leaves, ...sum(times(2 * leaves, values), quotients) },
    forwardMode: { sweeps: leaves, ...sum(prepared, sweeps(leaves)) },
    reverseMode: { sweeps: 1, ...sum(prepared, sweeps(1)) },
  };
}

const NOTHING: ArithmeticCount = { multiplications: 0, functions: 0 };

const sum = (a: ArithmeticCount, b: ArithmeticCount): ArithmeticCount => ({
  multiplications: a.multiplications + b.multiplications,
  functions: a.functions + b.functions,
});

const times = (factor: number, { multiplications, functions }: ArithmeticCount) => ({
  multiplications: factor * multiplications,
  functions: factor * functions,
});

/** Inputs and parameters on which the output depends. */
function leavesOf(tape: Tape): number {
  let leaves = 0;
  for (let slot = 0; slot < tape.size; slot += 1) {
    const isLeaf = tape.portsOf[slot] === tape.portsOf[slot + 1];
    if (isLeaf && tape.reaches[slot] === 1 && !isConstant(tape, slot)) leaves += 1;
  }
  return leaves;
}

const isConstant = ({ state, nodeOf }: Tape, slot: number): boolean =>
  (state[nodeOf[slot]] & STATE.constant) !== 0;
