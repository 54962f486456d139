/** How many paths lead from each node to one, counted without walking them. */
import type { Progress } from '../work';
import { STATE, type Tape } from '../tape';

/** Counts end here: a count this large stands for "this many or more". */
export const MOST_COUNTED = 2n ** 1024n;

export interface PathCounts {
  /** By slot: paths to the end. */
  readonly paths: readonly bigint[];
  /** By slot: the wires of all these paths together, each path counted for itself. */
  readonly wires: readonly bigint[];
  /** Wires that one sweep from the end visits, each once. */
  readonly sweepWires: number;
}

const BITE = 2_000;

/** paths(end) = 1; a node has, over each wire to a user, as many paths as the user. */
export function* countPaths(tape: Tape, end: number): Generator<Progress, PathCounts, void> {
  const { operands, portsOf } = tape;
  const paths = Array.from({ length: end + 1 }, () => 0n);
  const wires = [...paths];
  paths[end] = 1n;
  let sweepWires = 0;
  for (let slot = end; slot >= 0; slot -= 1) {
    if (slot % BITE === 0) yield { done: end - slot, total: end };
    if (paths[slot] === 0n) continue;
    const longer = capped(wires[slot] + paths[slot]);
    for (let wire = portsOf[slot]; wire < portsOf[slot + 1]; wire += 1) {
      const operand = operands[wire];
      if (isConstant(tape, operand)) continue;
      paths[operand] = capped(paths[operand] + paths[slot]);
      wires[operand] = capped(wires[operand] + longer);
      sweepWires += 1;
    }
  }
  return { paths, wires, sweepWires };
}

export const isConstant = ({ state, nodeOf }: Tape, slot: number): boolean =>
  (state[nodeOf[slot]] & STATE.constant) !== 0;

export const capped = (count: bigint): bigint => (count > MOST_COUNTED ? MOST_COUNTED : count);
