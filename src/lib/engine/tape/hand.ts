/** A backward pass driven by hand: the forward pass is done, and each node's backward runs alone. */
import { indexNodes, type GraphDocument, type Rules } from '../graph';
import type { Problem } from '../problem';
import type { PassResult } from './result';
import { momentResult } from './rules-result';
import { gradientsOf, keptTape } from './rules-run';

export interface HandPass {
  /** Sets a node's gradient, to 1 if nothing else is said. */
  seed(id: string, value?: number): Problem | null;
  /** Runs this node's backward alone, with the gradient it has at this moment. */
  backward(id: string): Problem | null;
  /** Clears gradients, all of them if nothing else is said. */
  reset(which?: NonNullable<Rules['reset']>): void;
  /** Everything as it stands; a gradient exists once something was written there. */
  result(): PassResult;
}

/** A node that has no value yet has no backward either: that is a problem, and nothing happens. */
export function createHandPass(document: GraphDocument): HandPass {
  const tape = keptTape(document);
  const gradients = gradientsOf(tape);
  const index = indexNodes(document);
  const withSlot = (id: string, act: (slot: number) => void): Problem | null => {
    const node = index.get(id);
    if (node === undefined) return { code: 'no-such-node', node: id };
    if (tape.slotOf[node] < 0) return { code: 'has-no-value', node: id };
    act(tape.slotOf[node]);
    return null;
  };
  return {
    seed: (id, value = 1) => withSlot(id, (slot) => gradients.seed(slot, value)),
    backward: (id) => withSlot(id, (slot) => gradients.pushFrom(slot)),
    reset: (which = 'all') => gradients.clear(which),
    result: () => momentResult(gradients, { firstHidden: tape.size, finished: false }),
  };
}
