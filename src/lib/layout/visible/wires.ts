/** The wires between cards; what runs inside a folded group is not seen. */
import type { GraphDocument, Wires } from '../../engine';
import type { VisibleWire, WireEnd } from '../types';
import type { Boundary } from './boundary';

interface Shown {
  readonly document: GraphDocument;
  readonly wires: Wires;
  /** By node: the folded group whose card stands for it, or -1. */
  readonly folded: Int32Array;
  readonly boundary: Boundary;
  /** By node: the place of its card. */
  readonly cardOfNode: Int32Array;
}

export function visibleWires(shown: Shown): readonly VisibleWire[] {
  const { document, wires, folded, boundary, cardOfNode } = shown;
  const visible: VisibleWire[] = [];
  /** The ends of the one wire into each port of each folded group. */
  const gathered = new Map<number, Map<number, WireEnd[]>>();

  const gather = (group: number, port: number, end: WireEnd): WireEnd[] | null => {
    const ports = gathered.get(group) ?? new Map<number, WireEnd[]>();
    gathered.set(group, ports);
    const ends = ports.get(port);
    if (ends !== undefined) {
      ends.push(end);
      return null;
    }
    const first = [end];
    ports.set(port, first);
    return first;
  };

  document.nodes.forEach(({ id }, node) => {
    const group = folded[node];
    const first = wires.firstWire[node];
    for (let wire = first; wire < wires.firstWire[node + 1]; wire += 1) {
      const source = wires.source[wire];
      if (source < 0 || cardOfNode[source] === cardOfNode[node]) continue;
      const end = { node: id, port: wire - first };
      const toPort = group < 0 ? end.port : boundary.sources.get(group)!.get(source)!;
      const ends = group < 0 ? [end] : gather(group, toPort, end);
      if (ends === null) continue;
      const fromPort = boundary.results.get(folded[source])?.get(source) ?? 0;
      const cards = { from: cardOfNode[source], fromPort, to: cardOfNode[node], toPort };
      visible.push({ ...cards, source, ends });
    }
  });
  return visible;
}
