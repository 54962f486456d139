/** The backward pass as nodes: what each node's gradient is made of. */
import { MOST_INPUTS } from '../ops';
import { STATE, type Tape } from '../tape';
import type { Draft, Ref } from './draft';
import type { Loss } from './from-expression';
import { slopeNodes } from './slopes';

export interface Adjoints {
  /** By slot; those without a gradient, as constants and what the output does not need, are missing. */
  readonly bySlot: ReadonlyMap<number, Ref>;
  /** The 1 with which backward begins. */
  readonly seed: Ref;
  /** What is lost, by slots. */
  readonly losses: ReadonlyMap<Loss, ReadonlySet<number>>;
}

/** Null: the graph that is made would have more nodes than `most`. */
export function adjointsOf(tape: Tape, draft: Draft, most: number): Adjoints | null {
  const { operands, portsOf, nodeOf, output } = tape;
  const wanted = wantedIn(tape);
  const contributions = new Map<number, Ref[]>();
  const bySlot = new Map<number, Ref>();
  const losses = new Map<Loss, Set<number>>();
  const specs = specsIn(tape);
  const seed = draft.copy(draft.number(1), -1);
  for (let slot = output; slot >= 0; slot -= 1) {
    if (wanted[slot] === 0) continue;
    const parts = contributions.get(slot) ?? [];
    contributions.delete(slot);
    const upstream = slot === output ? seed : sum(parts, draft);
    bySlot.set(slot, upstream);
    const spec = specs(slot);
    if (spec === null) continue;
    const inputs = Array.from(operands.subarray(portsOf[slot], portsOf[slot + 1]));
    const place = { spec, inputs: inputs.map((each) => nodeOf[each]), out: nodeOf[slot] };
    const lose = (loss: Loss): void => {
      losses.set(loss, (losses.get(loss) ?? new Set()).add(slot));
    };
    inputs.forEach((operand, port) => {
      if (wanted[operand] === 0) return;
      const slope = slopeNodes(place, port, { draft, lose });
      const known = contributions.get(operand) ?? [];
      known.push(draft.node('mul', slope, upstream));
      contributions.set(operand, known);
    });
    if (draft.size > most) return null;
  }
  return { bySlot, seed, losses };
}

/** Left to right, in the order in which backward adds them up. */
function sum(parts: readonly Ref[], draft: Draft): Ref {
  let [total] = parts;
  for (let from = 1; from < parts.length; from += MOST_INPUTS - 1) {
    total = draft.node('add', total, ...parts.slice(from, from + MOST_INPUTS - 1));
  }
  return total;
}

/** 1 for what lies on a way from a leaf that is not a constant to the output. */
function wantedIn({ size, reaches, operands, portsOf, nodeOf, state }: Tape): Uint8Array {
  const wanted = new Uint8Array(size);
  for (let slot = 0; slot < size; slot += 1) {
    if (reaches[slot] === 0) continue;
    const isConstant = (state[nodeOf[slot]] & STATE.constant) !== 0;
    const inputs = operands.subarray(portsOf[slot], portsOf[slot + 1]);
    const isLeaf = inputs.length === 0;
    if (isLeaf ? !isConstant : inputs.some((each) => wanted[each] === 1)) wanted[slot] = 1;
  }
  return wanted;
}

/** The spec of each slot, asked for from the last one down. */
function specsIn({ runs }: Tape) {
  let run = runs.length - 1;
  return (slot: number) => {
    while (runs[run].from > slot) run -= 1;
    return runs[run].spec;
  };
}
