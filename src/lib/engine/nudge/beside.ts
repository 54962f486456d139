/** The output for other values of a leaf, each from a whole forward pass. */
import type { GraphDocument } from '../graph';
import { placesIn } from '../places';
import { failure, success, type Outcome } from '../problem';
import { compile, evaluate, forward, setLeaf, STATE, type CompiledTape } from '../tape';

export class Beside {
  /** The values of all slots as the document has them. */
  readonly base: Float64Array;
  readonly x: number;

  constructor(
    readonly tape: CompiledTape,
    readonly node: number,
    /** Under the document's own rules; NaN where they compute none. */
    readonly grad: number,
  ) {
    this.base = tape.data.slice();
    this.x = this.base[tape.slotOf[node]];
  }

  get output(): number {
    return this.base[this.tape.output];
  }

  /** Afterwards the tape holds the values of all slots there. */
  outputAt(value: number): number {
    setLeaf(this.tape, this.node, value);
    forward(this.tape);
    return this.tape.data[this.tape.output];
  }

  valuesAt(value: number): Float64Array {
    this.outputAt(value);
    return this.tape.data.slice();
  }
}

export function besideOf(document: GraphDocument, leaf: string): Outcome<Beside> {
  const own = evaluate(document);
  const tape = compile(document);
  forward(tape);
  const places = placesIn(tape, { from: leaf });
  if (!places.ok) return places;
  const node = tape.nodeOf[places.value.from];
  const { value, op } = document.nodes[node];
  if (value === undefined) return failure({ code: 'not-a-leaf', node: leaf, params: { op } });
  const grad = (own.state[node] & STATE.graded) === 0 ? NaN : own.grad[node];
  return success(new Beside(tape, node, grad));
}
