/**
 * Makes as few nodes as it can: what is there already is used again, ×1 and +0 fall away, and what
 * is made of constants alone is a constant, with the very bits that its op would have given.
 */
import { indexNodes, type GraphDocument } from '../graph';
import { evaluatorOf, OPS } from '../ops';
import { LiteralDraft, type Draft, type NewNode, type Ref } from './draft';

export class SimpleDraft implements Draft {
  readonly #draft: LiteralDraft;
  readonly #known: Map<string, Ref>;

  constructor(document: GraphDocument) {
    this.#draft = new LiteralDraft(document);
    this.#known = knownNodes(document);
  }

  get first(): Ref {
    return this.#draft.first;
  }

  get size(): number {
    return this.#draft.size;
  }

  copy(ref: Ref, one: Ref): Ref {
    return this.#draft.copy(ref, one);
  }

  made(ref: Ref): NewNode | null {
    return this.#draft.made(ref);
  }

  numberAt(ref: Ref): number | null {
    return this.#draft.numberAt(ref);
  }

  number(value: number): Ref {
    return this.#once(`constant ${value + 0}`, () => this.#draft.number(value));
  }

  node(op: string, ...inputs: readonly Ref[]): Ref {
    const folded = this.#folded(op, inputs);
    return folded ?? this.#shorter(op, inputs) ?? this.#shared(op, inputs);
  }

  #shared(op: string, inputs: readonly Ref[]): Ref {
    return this.#once(keyOf(op, inputs), () => this.#draft.node(op, ...inputs));
  }

  #once(key: string, make: () => Ref): Ref {
    const known = this.#known.get(key) ?? make();
    this.#known.set(key, known);
    return known;
  }

  #folded(op: string, inputs: readonly Ref[]): Ref | null {
    const numbers = inputs.flatMap((ref) => this.numberAt(ref) ?? []);
    const spec = OPS.get(op);
    if (numbers.length < inputs.length || spec === undefined) return null;
    const value = evaluatorOf(spec, numbers.length).value(numbers);
    return Number.isFinite(value) && !Object.is(value, -0) ? this.number(value) : null;
  }

  #shorter(op: string, inputs: readonly Ref[]): Ref | null {
    const [a, b = a] = inputs;
    const is = (ref: Ref, value: number): boolean => this.numberAt(ref) === value;
    switch (op) {
      case 'add':
        return this.#without(0, op, inputs);
      case 'mul':
        return inputs.some((ref) => is(ref, 0)) ? this.number(0) : this.#product(inputs);
      case 'sub':
        if (is(b, 0)) return a;
        return is(a, 0) ? this.node('neg', b) : null;
      case 'div':
        if (is(a, 0)) return a;
        return is(b, 1) ? a : is(b, -1) ? this.node('neg', a) : null;
      case 'pow':
        return is(b, 1) ? a : null;
      case 'neg':
        return this.made(a)?.op === 'neg' ? (this.made(a)?.inputs[0] ?? null) : null;
      default:
        return null;
    }
  }

  /** A sum without its 0, a product without its 1; null where there is nothing to leave out. */
  #without(neutral: number, op: string, inputs: readonly Ref[]): Ref | null {
    const left = inputs.filter((ref) => this.numberAt(ref) !== neutral);
    if (left.length === inputs.length) return null;
    return left.length > 1 ? this.node(op, ...left) : (left[0] ?? this.number(neutral));
  }

  #product(inputs: readonly Ref[]): Ref | null {
    const isMinusOne = (ref: Ref): boolean => this.numberAt(ref) === -1;
    const [a, b] = inputs;
    if (inputs.length === 2 && isMinusOne(a)) return this.node('neg', b);
    if (inputs.length === 2 && isMinusOne(b)) return this.node('neg', a);
    return this.#without(1, 'mul', inputs);
  }
}

/** Two factors or two terms may change places without a bit of difference. */
function keyOf(op: string, inputs: readonly Ref[]): string {
  const isFree = inputs.length === 2 && (op === 'add' || op === 'mul');
  return `${op} ${(isFree ? inputs.toSorted((a, b) => a - b) : inputs).join()}`;
}

/** What the document computes already. Its constants stay its own: a hand may change them. */
function knownNodes(document: GraphDocument): Map<string, Ref> {
  const index = indexNodes(document);
  const known = new Map<string, Ref>();
  document.nodes.forEach(({ op, inputs = [] }, place) => {
    const refs = inputs.map((id) => index.get(id ?? '') ?? -1);
    const key = keyOf(op, refs);
    const isWhole = refs.length > 0 && !refs.includes(-1);
    if (isWhole && OPS.has(op) && !known.has(key)) known.set(key, place);
  });
  return known;
}
