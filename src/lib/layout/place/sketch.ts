/** A graph reduced to what placing needs: numbered nodes, their heights, and wires among them. */
import { indexWires, type GraphDocument, type Wires } from '../../engine';
import { nodeHeight, portOffset } from '../cards';

export interface Sketch {
  /** By node of the sketch, in pixels. */
  readonly heights: Float64Array;
  /** As in the document, but with places in the sketch; -1 where nothing of the sketch is wired. */
  readonly wires: Wires;
}

/** The part of a document that these nodes, given by their places, make up. */
export function sketchOf(
  document: GraphDocument,
  members: readonly number[],
  wires = indexWires(document),
): Sketch {
  const local = new Int32Array(document.nodes.length).fill(-1);
  members.forEach((node, place) => (local[node] = place));
  const firstWire = new Int32Array(members.length + 1);
  members.forEach((node, place) => {
    firstWire[place + 1] = firstWire[place] + wires.firstWire[node + 1] - wires.firstWire[node];
  });
  const source = new Int32Array(firstWire[members.length]);
  members.forEach((node, place) => {
    for (let port = 0; port < firstWire[place + 1] - firstWire[place]; port += 1) {
      const from = wires.source[wires.firstWire[node] + port];
      source[firstWire[place] + port] = from < 0 ? -1 : local[from];
    }
  });
  const heights = Float64Array.from(members, (node) => nodeHeight(document.nodes[node]));
  return { heights, wires: { firstWire, source } };
}

/** How far below the middle of its node each wire arrives. */
export function arrivals({ heights, wires: { firstWire, source } }: Sketch): Float64Array {
  const offsets = new Float64Array(source.length);
  for (let node = 0; node < heights.length; node += 1) {
    const ports = firstWire[node + 1] - firstWire[node];
    for (let port = 0; port < ports; port += 1) {
      offsets[firstWire[node] + port] = portOffset(port, ports, heights[node]);
    }
  }
  return offsets;
}

/** Places that hang together, in the order of their first ones. */
export function componentsOf({ firstWire, source }: Wires): readonly (readonly number[])[] {
  const size = firstWire.length - 1;
  const root = Int32Array.from({ length: size }, (_, node) => node);
  const find = (node: number): number => {
    while (root[node] !== node) node = root[node] = root[root[node]];
    return node;
  };
  for (let node = 0; node < size; node += 1) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      if (source[wire] >= 0) root[find(source[wire])] = find(node);
    }
  }
  const parts = new Map<number, number[]>();
  for (let node = 0; node < size; node += 1) {
    const part = parts.get(find(node));
    if (part === undefined) parts.set(find(node), [node]);
    else part.push(node);
  }
  return [...parts.values()];
}
