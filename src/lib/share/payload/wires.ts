/**
 * The column of wires. Nodes stand on two piles: those that nobody has used yet, the newest on top,
 * and the used ones, the last used on top. Most wires come from the top of one of them. Only nodes
 * that came before are there, so a wire never closes a loop.
 */
import type { Reader } from './reader';
import type { Writer } from './writer';

class Piles {
  readonly #unused: Pile;
  readonly #used: Pile;

  constructor(size: number) {
    this.#unused = new Pile(size);
    this.#used = new Pile(size);
  }

  add(node: number): void {
    this.#unused.push(node);
  }

  /** 0 is an open port; odd numbers count down the unused ones, even ones the used ones. */
  numberOf(node: number | null): number {
    if (node === null) return 0;
    const unused = this.#unused.depthOf(node);
    const number = unused >= 0 ? 2 * unused + 1 : 2 * this.#used.depthOf(node) + 2;
    this.take(number);
    return number;
  }

  /** The node of a number, which is the last used one from now on; -1 where there is none. */
  take(number: number): number {
    const pile = number % 2 === 1 ? this.#unused : this.#used;
    const node = pile.remove(Math.floor((number - 1) / 2));
    if (node >= 0) this.#used.push(node);
    return node;
  }
}

class Pile {
  readonly #nodes: Int32Array;
  #size = 0;

  constructor(most: number) {
    this.#nodes = new Int32Array(most);
  }

  push(node: number): void {
    this.#nodes[this.#size++] = node;
  }

  depthOf(node: number): number {
    const place = this.#nodes.subarray(0, this.#size).lastIndexOf(node);
    return place < 0 ? -1 : this.#size - 1 - place;
  }

  remove(depth: number): number {
    if (depth >= this.#size) return -1;
    const place = this.#size - 1 - depth;
    const node = this.#nodes[place];
    this.#nodes.copyWithin(place, place + 1, this.#size--);
    return node;
  }
}

/** Sources by node and port, as places in the link. */
export type Sources = readonly (readonly (number | null)[])[];

export function writeWires(sources: Sources, into: Writer): void {
  const piles = new Piles(sources.length);
  sources.forEach((ports, node) => {
    for (const source of ports) into.whole(piles.numberOf(source));
    piles.add(node);
  });
}

export function readWires(portCounts: readonly number[], from: Reader): Sources {
  const piles = new Piles(portCounts.length);
  return portCounts.map((count, node) => {
    const ports = Array.from({ length: count }, () => readWire(piles, from));
    piles.add(node);
    return ports;
  });
}

function readWire(piles: Piles, from: Reader): number | null {
  const number = from.whole();
  if (number === 0) return null;
  const node = piles.take(number);
  return node < 0 ? from.fail() : node;
}
