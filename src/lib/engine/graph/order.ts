/** Wires as flat arrays and the order that follows from them; iterative, for a million nodes. */
import type { GraphDocument } from './schema';

export interface Wires {
  /** Where each node's ports begin in `source`; one entry more than there are nodes. */
  readonly firstWire: Int32Array;
  /** The node at the other end, port after port; -1 where a port is open. */
  readonly source: Int32Array;
}

/** Where each id stands; the first one, should an id stand twice. */
export function indexNodes(document: GraphDocument): Map<string, number> {
  const index = new Map<string, number>();
  for (let node = document.nodes.length - 1; node >= 0; node--) {
    index.set(document.nodes[node].id, node);
  }
  return index;
}

/** Every port of every node, in document order. An id that names no node counts as an open port. */
export function indexWires(document: GraphDocument, index = indexNodes(document)): Wires {
  const { nodes } = document;
  const firstWire = new Int32Array(nodes.length + 1);
  for (let node = 0; node < nodes.length; node++) {
    firstWire[node + 1] = firstWire[node] + (nodes[node].inputs?.length ?? 0);
  }
  const source = new Int32Array(firstWire[nodes.length]);
  let wire = 0;
  for (const { inputs } of nodes) {
    if (inputs === undefined) continue;
    for (const id of inputs) source[wire++] = id === null ? -1 : (index.get(id) ?? -1);
  }
  return { firstWire, source };
}

/** The same wires seen from their sources: the users of node n, once for each wire. */
function usersOf({ firstWire, source }: Wires): { firstUse: Int32Array; user: Int32Array } {
  const size = firstWire.length - 1;
  const firstUse = new Int32Array(size + 2);
  for (const from of source) if (from >= 0) firstUse[from + 2]++;
  for (let node = 2; node <= size + 1; node++) firstUse[node] += firstUse[node - 1];
  // firstUse[n + 1] is where n's next user goes; when all are in, it is where those of n + 1 begin.
  const user = new Int32Array(firstUse[size + 1]);
  for (let node = 0; node < size; node++) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire++) {
      if (source[wire] >= 0) user[firstUse[source[wire] + 1]++] = node;
    }
  }
  return { firstUse, user };
}

/**
 * The level of each node: its longest path from a node without wired inputs. Nodes on a cycle, and
 * those that depend on one, get -1.
 */
export function levelsOf(firstWire: Int32Array, source: Int32Array): Int32Array {
  return levelsInDocumentOrder(firstWire, source) ?? levelsInAnyOrder({ firstWire, source });
}

/** One look at each wire suffices where every node stands behind its inputs, as in most documents. */
function levelsInDocumentOrder(firstWire: Int32Array, source: Int32Array): Int32Array | null {
  const size = firstWire.length - 1;
  const levels = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    let level = 0;
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire++) {
      const from = source[wire];
      if (from >= node) return null;
      if (from >= 0 && levels[from] >= level) level = levels[from] + 1;
    }
    levels[node] = level;
  }
  return levels;
}

function levelsInAnyOrder(wires: Wires): Int32Array {
  const { firstUse, user } = usersOf(wires);
  const size = wires.firstWire.length - 1;
  const waiting = new Int32Array(size);
  for (const above of user) waiting[above]++;
  const levels = new Int32Array(size);
  const ready = new Int32Array(size);
  let end = 0;
  for (let node = 0; node < size; node++) if (waiting[node] === 0) ready[end++] = node;
  for (let next = 0; next < end; next++) {
    const node = ready[next];
    for (let use = firstUse[node]; use < firstUse[node + 1]; use++) {
      const above = user[use];
      if (levels[above] <= levels[node]) levels[above] = levels[node] + 1;
      if (--waiting[above] === 0) ready[end++] = above;
    }
  }
  for (let node = 0; node < size; node++) if (waiting[node] > 0) levels[node] = -1;
  return levels;
}

/** The positions of one cycle, in the direction in which values would flow; null if there is none. */
export function findCycle(
  { firstWire, source }: Wires,
  levels = levelsOf(firstWire, source),
): readonly number[] | null {
  let node = levels.indexOf(-1);
  if (node < 0) return null;
  // A node without a level has an input without one, so walking upstream must come round.
  const path: number[] = [];
  const seen = new Map<number, number>();
  while (!seen.has(node)) {
    seen.set(node, path.length);
    path.push(node);
    const inputs = source.subarray(firstWire[node], firstWire[node + 1]);
    node = inputs.find((from) => from >= 0 && levels[from] === -1)!;
  }
  return path.slice(seen.get(node)).reverse();
}
