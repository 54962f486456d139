/** Moves leaves along their gradients, all at once: up the slope, or down with a negative step. */
import type { GraphDocument, NodeRecord } from '../graph';
import { outputIn } from '../places';
import { failure, success, type Outcome } from '../problem';
import { compile, evaluate, forward, setLeaf, STATE } from '../tape';
import type { Climb, ClimbWanted } from './nudging';

export function climb(document: GraphDocument, { step, leaves }: ClimbWanted): Outcome<Climb> {
  const own = evaluate(document);
  const tape = compile(document);
  const output = outputIn(tape);
  if (!output.ok) return output;
  forward(tape);
  const before = tape.data[output.value];
  const nodes = chosen(document.nodes, leaves ?? null);
  const without = nodes.find((node) => (own.state[node] & STATE.graded) === 0);
  if (without !== undefined) {
    return failure({ code: 'has-no-gradient', node: document.nodes[without].id });
  }
  const moves = nodes.map((node) => {
    const { id, value = 0 } = document.nodes[node];
    return { id, before: value, grad: own.grad[node], after: value + step * own.grad[node] };
  });
  nodes.forEach((node, place) => setLeaf(tape, node, moves[place].after));
  forward(tape);
  const squares = moves.reduce((sum, { grad }) => sum + grad * grad, 0);
  return success({
    step,
    leaves: moves,
    before,
    after: tape.data[output.value],
    predicted: before + step * squares,
  });
}

/** Those that are named, and of others none; constants never move. */
function chosen(nodes: readonly NodeRecord[], ids: readonly string[] | null): readonly number[] {
  const wanted = ids && new Set(ids);
  const places = (op: string): number[] =>
    [...nodes.keys()].filter((node) => nodes[node].op === op);
  if (wanted === null) {
    const parameters = places('parameter');
    return parameters.length > 0 ? parameters : places('input');
  }
  return [...nodes.keys()].filter(
    (node) => wanted.has(nodes[node].id) && MOVABLE.has(nodes[node].op),
  );
}

const MOVABLE: ReadonlySet<string> = new Set(['input', 'parameter']);
