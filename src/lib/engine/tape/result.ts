/** What a pass found, in document order: what panels, frames and the command line read. */
import type { GraphDocument } from '../graph';
import { evaluatorOf } from '../ops';
import type { Problem } from '../problem';
import { STATE, type Tape } from './tape';

/** Bits of `PassResult.wireState`. */
export const WIRE = { slope: 1, contribution: 2 } as const;

export interface PassResult {
  readonly document: GraphDocument;
  /** By node. Meaningless where `state` lacks `STATE.computed`. */
  readonly data: Float64Array;
  /** By node. Meaningless where `state` lacks `STATE.graded`. */
  readonly grad: Float64Array;
  readonly state: Uint16Array;
  /** Wire of each node's port 0; every port has a wire entry, open ones too. */
  readonly firstWire: Int32Array;
  /** Local derivative, by wire. */
  readonly slope: Float64Array;
  /** slope × upstream gradient, by wire. */
  readonly contribution: Float64Array;
  readonly wireState: Uint8Array;
  readonly problems: readonly Problem[];
  /** Node where backward starts, even if it has no value yet; -1 if there is none. */
  readonly output: number;
}

/** A result in which nothing is computed yet. */
function emptyResult(tape: Tape): PassResult {
  const { document, firstWire, outputNode, state, problems } = tape;
  const size = document.nodes.length;
  const wires = firstWire[size];
  return {
    document,
    data: new Float64Array(size),
    grad: new Float64Array(size),
    state: state.slice(),
    firstWire,
    slope: new Float64Array(wires),
    contribution: new Float64Array(wires),
    wireState: new Uint8Array(wires),
    problems,
    output: outputNode,
  };
}

/** The result of `forward`, `backward` and `annotate`. */
export function passResult(tape: Tape): PassResult {
  const empty = emptyResult(tape);
  const { data, grad, state } = empty;
  const { nodeOf, size, reaches, output } = tape;
  const graded = output >= 0;
  for (let slot = 0; slot < size; slot += 1) {
    const node = nodeOf[slot];
    data[node] = tape.data[slot];
    state[node] |= STATE.computed;
    if (!graded || (state[node] & STATE.constant) !== 0) continue;
    grad[node] = tape.grad[slot];
    state[node] |= reaches[slot] === 1 ? STATE.graded : STATE.graded | STATE.offPath;
  }
  markKinks(tape, state);
  readWires(tape, empty);
  return { ...empty, problems: [...tape.problems, ...notFiniteProblems(tape, state)] };
}

/** Sets the kink bit where the slope jumps. */
function markKinks(tape: Tape, state: Uint16Array): void {
  const { runs, operands, data, nodeOf } = tape;
  for (const { spec, from, to, arity, firstPort } of runs) {
    if (spec === null || !mayKink(spec)) continue;
    const { isKink } = evaluatorOf(spec, arity);
    const inputs = new Float64Array(arity);
    for (let slot = from, port = firstPort; slot < to; slot += 1, port += arity) {
      for (let input = 0; input < arity; input += 1) inputs[input] = data[operands[port + input]];
      if (isKink(inputs, data[slot])) state[nodeOf[slot]] |= STATE.kink;
    }
  }
}

const mayKink = (spec: NonNullable<Tape['runs'][number]['spec']>): boolean =>
  spec.kind === 'many' ? spec.slopes === 'first-extremal' : spec.kink !== null;

function readWires(tape: Tape, result: PassResult): void {
  const { nodeOf, portsOf, operands, reaches, output, size } = tape;
  const { firstWire, slope, contribution, wireState, state } = result;
  for (let slot = 0; slot < size; slot += 1) {
    let wire = firstWire[nodeOf[slot]];
    const known = output >= 0 && reaches[slot] === 1 ? WIRE.slope | WIRE.contribution : WIRE.slope;
    for (let port = portsOf[slot]; port < portsOf[slot + 1]; port += 1, wire += 1) {
      if ((state[nodeOf[operands[port]]] & STATE.constant) !== 0) continue;
      slope[wire] = tape.slope[port];
      wireState[wire] = known;
      if (known & WIRE.contribution) contribution[wire] = tape.contribution[port];
    }
  }
}

/** Names and marks the first node that made a NaN or an infinity, and likewise for gradients. */
function notFiniteProblems(tape: Tape, state: Uint16Array): readonly Problem[] {
  const { data, grad, size, nodeOf, output, document } = tape;
  for (let slot = 0; slot < size; slot += 1) {
    if (Number.isFinite(data[slot])) continue;
    const node = nodeOf[slot];
    state[node] |= STATE.notFinite;
    return [problem('not-finite', document, node, data[slot])];
  }
  for (let slot = output; slot >= 0; slot -= 1) {
    if (Number.isFinite(grad[slot])) continue;
    const node = nodeOf[slot];
    state[node] |= STATE.notFinite;
    return [problem('not-finite-gradient', document, node, grad[slot])];
  }
  return [];
}

const problem = (code: string, document: GraphDocument, node: number, value: number): Problem => ({
  code,
  node: document.nodes[node].id,
  params: { value: String(value) },
});
