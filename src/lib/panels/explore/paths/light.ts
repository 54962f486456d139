/** A path in the graph: its wires lit, the local derivative on each, the sum so far at its start. */
import { indexNodes, indexWires, type GraphDocument, type Path } from '../../../engine';
import { wireKey, type WireEnd } from '../../../layout';
import { text } from '../../../messages';
import { shortNumber, signedNumber } from '../../../ui';
import type { Layer } from '../../workbench';

/** The wires of a path, by where they end. */
export function wiresOn(document: GraphDocument, { nodes, wires }: Path): readonly WireEnd[] {
  const index = indexNodes(document);
  const { firstWire } = indexWires(document, index);
  return wires.map((wire, step) => {
    const node = nodes[step + 1];
    return { node, port: wire - firstWire[index.get(node) ?? 0] };
  });
}

export function layerOf(document: GraphDocument, path: Path, digits: number): Layer {
  const wires = wiresOn(document, path);
  const { locals, nodes, sum } = path;
  const tone = sum > 0 ? 'positive' : sum < 0 ? 'negative' : 'plain';
  const number = signedNumber(sum, digits);
  return {
    spotlight: { nodes: new Set(nodes), wires, flow: 'backward', triple: null, lands: null },
    wireTags: new Map(
      wires.map((end, step) => [
        wireKey(end),
        { text: shortNumber(locals[step], digits), tone: 'value' },
      ]),
    ),
    tags: new Map([[nodes[0], { grad: { text: text('paths-sum-tag', { number }), tone } }]]),
  };
}
