/** Wires as flat arrays, kept from one version of a document to the next so that an edit is quick. */
import { indexNodes, type Wires } from './order';
import type { GraphDocument, NodeRecord } from './schema';

export interface IndexedWires extends Wires {
  readonly index: ReadonlyMap<string, number>;
}

/** Reads documents one after the other; records that stay the same object are not read again. */
export interface WireIndex {
  read(document: GraphDocument): IndexedWires;
}

export function createWireIndex(): WireIndex {
  let nodes: readonly NodeRecord[] = [];
  let index = new Map<string, number>();
  let wires: Wires = { firstWire: new Int32Array(1), source: new Int32Array(0) };
  return {
    read(document) {
      const kept = appendedTo(nodes, document.nodes);
      if (kept) addFrom(nodes.length, document.nodes, index);
      else index = indexNodes(document);
      wires = readWires(document.nodes, index, kept ? { nodes, wires } : null);
      nodes = document.nodes;
      return { ...wires, index };
    },
  };
}

/** Whether all old ids still stand where they stood, with new nodes at most behind them. */
function appendedTo(before: readonly NodeRecord[], after: readonly NodeRecord[]): boolean {
  if (after.length < before.length) return false;
  for (let node = 0; node < before.length; node += 1) {
    if (before[node] !== after[node] && before[node].id !== after[node].id) return false;
  }
  return true;
}

function addFrom(first: number, nodes: readonly NodeRecord[], index: Map<string, number>): void {
  for (let node = first; node < nodes.length; node += 1) index.set(nodes[node].id, node);
}

interface Known {
  readonly nodes: readonly NodeRecord[];
  readonly wires: Wires;
}

function readWires(
  nodes: readonly NodeRecord[],
  index: ReadonlyMap<string, number>,
  known: Known | null,
): Wires {
  const size = nodes.length;
  const firstWire = new Int32Array(size + 1);
  for (let node = 0; node < size; node += 1) {
    firstWire[node + 1] = firstWire[node] + (nodes[node].inputs?.length ?? 0);
  }
  const source = new Int32Array(firstWire[size]);
  for (let node = 0; node < size; node += 1) {
    const { inputs } = nodes[node];
    if (inputs === undefined) continue;
    const first = firstWire[node];
    const old = known?.nodes[node] === nodes[node] ? known.wires : null;
    for (let port = 0; port < inputs.length; port += 1) {
      const before = old === null ? -1 : old.source[old.firstWire[node] + port];
      const id = inputs[port];
      source[first + port] = before >= 0 || id === null ? before : (index.get(id) ?? -1);
    }
  }
  return { firstWire, source };
}
