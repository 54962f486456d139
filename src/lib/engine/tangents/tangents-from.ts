/** Forward mode: the derivatives of all nodes by one leaf, in one sweep from the leaves on. */
import { type GraphDocument } from '../graph';
import { slotIn, outputIn } from '../places';
import { failure, success, type Outcome } from '../problem';
import { keptTape, localSlopes, STATE, type Tape } from '../tape';
import { countWork } from './count-work';
import type { Tangents, TangentsWanted } from './tangents';

/** A node and its tangent are a dual number: (v, v'), with v' = Σ local derivative × operand's v'. */
export function tangentsFrom(document: GraphDocument, { leaf }: TangentsWanted): Outcome<Tangents> {
  const tape = keptTape(document);
  const start = slotIn(tape, leaf);
  if (!start.ok) return start;
  const node = tape.nodeOf[start.value];
  if ((tape.state[node] & STATE.constant) !== 0) {
    return failure({ code: 'is-constant', node: leaf });
  }
  const output = outputIn(tape);
  if (!output.ok) return output;
  const slopes = localSlopes(tape);
  return success({ leaf, ...sweep(tape, slopes, start.value), work: countWork(tape) });
}

type Swept = Pick<Tangents, 'tangent' | 'known' | 'share' | 'shareKnown'>;

function sweep(tape: Tape, slopes: Float64Array, start: number): Swept {
  const { operands, portsOf, nodeOf, firstWire, state, size } = tape;
  const nodes = state.length;
  const tangent = new Float64Array(nodes);
  const known = new Uint8Array(nodes);
  const share = new Float64Array(firstWire[nodes]);
  const shareKnown = new Uint8Array(firstWire[nodes]);
  for (let slot = 0; slot < size; slot += 1) {
    const node = nodeOf[slot];
    if ((state[node] & STATE.constant) !== 0) continue;
    known[node] = 1;
    if (slot === start) tangent[node] = 1;
    let wire = firstWire[node];
    for (let port = portsOf[slot]; port < portsOf[slot + 1]; port += 1, wire += 1) {
      const operand = nodeOf[operands[port]];
      if ((state[operand] & STATE.constant) !== 0) continue;
      share[wire] = slopes[port] * tangent[operand];
      shareKnown[wire] = 1;
      if (slot !== start) tangent[node] += share[wire];
    }
  }
  return { tangent, known, share, shareKnown };
}
