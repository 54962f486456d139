/** A random scalar graph: 10 % leaves, mostly adds and products, every node reaches the output. */
import { GraphBuilder, type FlatGraph } from './graphs';
import { randomFrom } from './random';

const LEAVES = 0.1;
const DEEPEST = 40;
/** Operands are drawn again until the result is at most this: values and gradients stay finite. */
const LARGEST = 4;
const DRAWS = 12;
/** How often a node takes an operand that nobody uses yet: the fewer, the longer the final sum. */
const FROM_UNUSED = 0.5;

/** How often each op is drawn, of 100; the final sum adds more adds, up to 45 % of all nodes. */
const OPS: readonly (readonly [op: string, inputs: 1 | 2, share: number])[] = [
  ['add', 2, 40],
  ['mul', 2, 37],
  ['tanh', 1, 9],
  ['relu', 1, 7],
  ['exp', 1, 7],
];

export function mixedGraph(size: number, seed = 1): FlatGraph {
  return new MixedGraph(size, seed).build();
}

class MixedGraph {
  readonly #random: () => number;
  readonly #graph: GraphBuilder;
  readonly #level: Uint8Array;
  /** Nodes that nobody uses yet, in no order. */
  readonly #unused: number[] = [];
  /** Where each of them stands there. */
  readonly #place = new Map<number, number>();

  constructor(
    private readonly size: number,
    seed: number,
  ) {
    this.#random = randomFrom(seed);
    this.#graph = new GraphBuilder(size);
    this.#level = new Uint8Array(size);
  }

  build(): FlatGraph {
    const leaves = Math.round(this.size * LEAVES);
    for (let i = 0; i < leaves; i++) this.#keep(this.#graph.leaf(2 * this.#random() - 1));
    while (this.#missing > 1) this.#addNode();
    if (this.#missing === 1) this.#use('tanh', this.#drawUnused(), -1);
    this.#sumUp();
    return this.#graph.finish('mixed');
  }

  /** Summing up k unused nodes takes k - 1 more. */
  get #missing(): number {
    return this.size - (this.#graph.size + this.#unused.length - 1);
  }

  #addNode(): void {
    const [op, inputs] = this.#drawOp();
    for (let draw = 1; ; draw++) {
      const left = this.#random() < FROM_UNUSED ? this.#drawUnused() : this.#drawAny();
      const right = inputs === 2 ? this.#drawAny() : -1;
      const tame = Math.abs(this.#graph.valueOf(op, left, right)) <= LARGEST;
      if (tame || draw === DRAWS) return this.#use(tame ? op : 'tanh', left, tame ? right : -1);
    }
  }

  #drawOp(): (typeof OPS)[number] {
    let rest = this.#random() * 100;
    for (const entry of OPS) {
      rest -= entry[2];
      if (rest < 0) return entry;
    }
    return OPS[0];
  }

  #drawAny(): number {
    return this.#shallow(() => Math.floor(this.#random() * this.#graph.size));
  }

  #drawUnused(): number {
    const unused = this.#unused;
    return this.#shallow(() => unused[Math.floor(this.#random() * unused.length)]);
  }

  /** A node that may still get users without the graph becoming too deep; else a leaf. */
  #shallow(draw: () => number): number {
    for (let i = 0; i < DRAWS; i++) {
      const node = draw();
      if (this.#level[node] < DEEPEST) return node;
    }
    return Math.floor(this.#random() * this.size * LEAVES);
  }

  #use(op: string, left: number, right: number): void {
    const node = this.#graph.node(op, left, right);
    const deepest = Math.max(this.#level[left], right < 0 ? 0 : this.#level[right]);
    this.#level[node] = deepest + 1;
    for (const operand of [left, right]) this.#takeOut(operand);
    this.#keep(node);
  }

  #keep(node: number): void {
    this.#place.set(node, this.#unused.push(node) - 1);
  }

  #takeOut(node: number): void {
    const place = this.#place.get(node);
    if (place === undefined) return;
    const last = this.#unused.pop()!;
    if (last !== node) {
      this.#unused[place] = last;
      this.#place.set(last, place);
    }
    this.#place.delete(node);
  }

  /** Pairwise, which keeps the sum shallow. */
  #sumUp(): void {
    let terms = this.#unused;
    while (terms.length > 1) {
      const sums: number[] = [];
      for (let i = 0; i + 1 < terms.length; i += 2) {
        sums.push(this.#graph.node('add', terms[i], terms[i + 1]));
      }
      terms = terms.length % 2 === 1 ? [...sums, terms.at(-1)!] : sums;
    }
  }
}
