/** Backward passes under a document's rules: which node's backward runs, and when. */
import { indexNodes } from '../graph';
import type { Problem } from '../problem';
import type { FullRules } from './rules';
import type { Gradients } from './rules-gradients';
import type { Tape } from './tape';

/** How often nodes may be visited without an order, over all passes together. */
export const MOST_VISITS = 1_000_000;

/** Runs all passes, or says why not; then no gradient was touched. */
export function runBackward(gradients: Gradients, rules: FullRules): Problem | null {
  const { tape } = gradients;
  if (tape.output < 0) return null;
  if (rules.order === 'recursive' && visitsOf(gradients) * rules.passes > MOST_VISITS) {
    return { code: 'too-many-visits', params: { most: MOST_VISITS } };
  }
  const walk = walkOf(gradients, rules.order);
  for (let pass = 0; pass < rules.passes; pass += 1) {
    if (pass > 0) gradients.clear(rules.reset);
    if (rules.seed) gradients.seed(tape.output);
    walk();
  }
  return null;
}

function walkOf(gradients: Gradients, order: FullRules['order']): () => void {
  if (order === 'recursive') return () => pushDepthFirst(gradients);
  const slots =
    order === 'topological' ? reverseOrder(gradients.tape) : given(gradients.tape, order);
  return () => {
    for (const slot of slots) gradients.pushFrom(slot);
  };
}

/** Every node on which the output depends, after all of its users. */
function reverseOrder({ size, reaches }: Tape): Int32Array {
  const slots = Int32Array.from({ length: size }, (_, place) => size - 1 - place);
  return slots.filter((slot) => reaches[slot] === 1);
}

function given(tape: Tape, ids: readonly string[]): readonly number[] {
  const index = indexNodes(tape.document);
  return ids.map((id) => tape.slotOf[index.get(id) ?? -1] ?? -1).filter((slot) => slot >= 0);
}

/**
 * visit(v): push v's whole gradient through its ports, then visit each operand in port order. A
 * node that feeds two places is visited twice, and pushes again what it pushed before.
 */
function pushDepthFirst(gradients: Gradients): void {
  const { operands, portsOf, output } = gradients.tape;
  const waiting = [output];
  for (let slot = waiting.pop(); slot !== undefined; slot = waiting.pop()) {
    gradients.pushFrom(slot);
    for (let wire = portsOf[slot + 1] - 1; wire >= portsOf[slot]; wire -= 1) {
      if (!gradients.isConstant(operands[wire])) waiting.push(operands[wire]);
    }
  }
}

/** How many visits a depth-first pass makes: each node is visited once for every path to it. */
function visitsOf(gradients: Gradients): number {
  const { operands, portsOf, output } = gradients.tape;
  const visits = new Float64Array(output + 1);
  visits[output] = 1;
  let total = 0;
  for (let slot = output; slot >= 0; slot -= 1) {
    total += visits[slot];
    for (let wire = portsOf[slot]; wire < portsOf[slot + 1]; wire += 1) {
      if (!gradients.isConstant(operands[wire])) visits[operands[wire]] += visits[slot];
    }
  }
  return total;
}
