/** The pass over a tape: forward, backward, and the numbers on the wires. */
import type { CompiledTape } from './compile';
import { DESCRIPTOR } from './kernels';
import { plainBackward, plainForward, plainSlopes } from './plain';
import type { Run } from './tape';

type Direction = 'up' | 'down';
type Kernel = 'forward' | 'backward' | 'slopeKernel';

/** Computes the data of every slot but the leaves'. */
export function forward(tape: CompiledTape): void {
  sweepRuns(tape, 'up', 'forward', plainForward);
}

/** Clears all gradients, seeds the output with 1 and adds contributions up, users before used. */
export function backward(tape: CompiledTape): void {
  tape.grad.fill(0);
  if (tape.output < 0) return;
  tape.grad[tape.output] = 1;
  sweepRuns(tape, 'down', 'backward', plainBackward);
  clearConstants(tape);
}

/** Fills in the local derivative and the contribution of every wire, after `backward`. */
export function annotate(tape: CompiledTape): void {
  sweepRuns(tape, 'up', 'slopeKernel', plainSlopes);
  const { runs, slope, contribution, grad } = tape;
  for (const { spec, from, to, arity, firstPort } of runs) {
    if (spec === null) continue;
    let port = firstPort;
    for (let slot = from; slot < to; slot += 1) {
      for (const end = port + arity; port < end; port += 1) {
        contribution[port] = slope[port] * grad[slot];
      }
    }
  }
}

/** Sets a leaf's value; `forward` carries it on. */
export function setLeaf(tape: CompiledTape, node: number, value: number): void {
  tape.data[tape.slotOf[node]] = value;
}

/** Hands stretches of fast runs to the kernels, and the others to the plain evaluator. */
function sweepRuns(
  tape: CompiledTape,
  direction: Direction,
  kernel: Kernel,
  plain: (tape: CompiledTape, run: Run) => void,
): void {
  const { stretches } = tape.layout;
  const ordered = direction === 'up' ? stretches : stretches.toReversed();
  for (const { fast, from, to } of ordered) {
    if (fast) {
      sweepKernels(tape, kernel, direction === 'up' ? [from, to, 1] : [to - 1, from - 1, -1]);
      continue;
    }
    const runs = tape.runs.slice(from, to);
    if (direction === 'down') runs.reverse();
    for (const run of runs) if (run.spec !== null) plain(tape, run);
  }
}

function sweepKernels(
  { layout }: CompiledTape,
  kernel: Kernel,
  [first, end, step]: readonly [first: number, end: number, step: number],
): void {
  const { sweep, descriptors, shift } = layout;
  const address = (run: number): number => descriptors + run * DESCRIPTOR.bytes;
  sweep?.(address(first), address(end), step * DESCRIPTOR.bytes, DESCRIPTOR[kernel], shift);
}

/** Kernels that loop over ports hand constants a share too; constants have no gradient. */
function clearConstants({ runs, grad }: CompiledTape): void {
  for (const { opName, spec, from, to } of runs) {
    if (spec !== null) return;
    if (opName === 'constant') grad.fill(0, from, to);
  }
}
