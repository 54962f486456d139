/** Where named nodes stand on a tape, or why they stand nowhere. */
import { failure, success, type Outcome, type Problem } from './problem';
import { STATE, type Tape } from './tape';

export interface Places {
  readonly from: number;
  readonly to: number;
}

/** The slots of a node that is to be differentiated by, and of the node that is; by default the output. */
export function placesIn(
  tape: Tape,
  { from, to = null }: { readonly from: string; readonly to?: string | null },
): Outcome<Places> {
  const end = to === null ? outputIn(tape) : slotIn(tape, to);
  if (!end.ok) return end;
  const start = slotIn(tape, from);
  if (!start.ok) return start;
  const isConstant = (tape.state[tape.nodeOf[start.value]] & STATE.constant) !== 0;
  if (isConstant) return failure({ code: 'is-constant', node: from });
  return success({ from: start.value, to: end.value });
}

export function slotIn(tape: Tape, id: string): Outcome<number> {
  const node = tape.document.nodes.findIndex((each) => each.id === id);
  if (node < 0) return failure({ code: 'no-such-node', node: id });
  return tape.slotOf[node] < 0 ? failure(hasNoValue(id)) : success(tape.slotOf[node]);
}

export function outputIn(tape: Tape): Outcome<number> {
  const { output, outputNode, document, problems } = tape;
  if (output >= 0) return success(output);
  if (outputNode >= 0) return failure(hasNoValue(document.nodes[outputNode].id));
  return failure(...problems.filter(({ code }) => code === 'no-output'));
}

const hasNoValue = (node: string): Problem => ({ code: 'has-no-value', node });
