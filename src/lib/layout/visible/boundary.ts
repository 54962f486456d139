/** The ports of folded groups: what comes in from outside and what is used there. */
import type { Wires } from '../../engine';

export interface Boundary {
  /** By folded group: its outside sources, with the port that each has. */
  readonly sources: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** By folded group: the nodes in it that are used outside or are the output, with their port. */
  readonly results: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

/** `card` tells the folded group of each node; `output` is a place in the document, or -1. */
export function boundaryOf(wires: Wires, card: Int32Array, output: number): Boundary {
  const sources = new Map<number, Map<number, number>>();
  const isUsedOutside = new Uint8Array(card.length);
  if (output >= 0) isUsedOutside[output] = 1;
  for (let node = 0; node < card.length; node += 1) {
    for (let wire = wires.firstWire[node]; wire < wires.firstWire[node + 1]; wire += 1) {
      const source = wires.source[wire];
      if (source < 0 || card[source] === card[node]) continue;
      isUsedOutside[source] = 1;
      if (card[node] >= 0) addPort(sources, card[node], source);
    }
  }
  const results = new Map<number, Map<number, number>>();
  isUsedOutside.forEach((isUsed, node) => {
    if (isUsed && card[node] >= 0) addPort(results, card[node], node);
  });
  return { sources, results };
}

function addPort(ports: Map<number, Map<number, number>>, group: number, node: number): void {
  const known = ports.get(group);
  if (known === undefined) ports.set(group, new Map([[node, 0]]));
  else if (!known.has(node)) known.set(node, known.size);
}
