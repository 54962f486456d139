/** Forward mode in the graph: how each node moves with the leaf, and what each wire carries of that. */
import type { CardTags, Tag } from '../../../canvas';
import { downstreamOf, type GraphDocument, type Tangents } from '../../../engine';
import { wireKey, type WireEnd } from '../../../layout';
import { text } from '../../../messages';
import { signedNumber } from '../../../ui';
import type { Layer } from '../../workbench';

/** Longer names would leave no room for the number. */
const SHORT_NAME = 4;

export function layerOf(document: GraphDocument, tangents: Tangents, digits: number): Layer {
  const { leaf, tangent, known, share, shareKnown } = tangents;
  const moved = downstreamOf(document, leaf);
  const tags = new Map<string, CardTags>();
  const wireTags = new Map<string, Tag>();
  const wires: WireEnd[] = [];
  let wire = 0;
  document.nodes.forEach(({ id, inputs = [] }, index) => {
    if (moved.has(id) && known[index] === 1) {
      const number = signedNumber(tangent[index], digits);
      const key = leaf.length > SHORT_NAME ? 'tangents-tag-short' : 'tangents-tag';
      tags.set(id, { data: { text: text(key, { leaf, number }), tone: toneOf(tangent[index]) } });
    }
    inputs.forEach((source, port) => {
      if (source !== null && moved.has(source) && shareKnown[wire + port] === 1) {
        const carried = share[wire + port];
        const end = { node: id, port };
        wires.push(end);
        wireTags.set(wireKey(end), { text: signedNumber(carried, digits), tone: toneOf(carried) });
      }
    });
    wire += inputs.length;
  });
  const spotlight = { nodes: moved, wires, flow: 'forward', triple: null, lands: [] } as const;
  return { tags, wireTags, spotlight };
}

const toneOf = (value: number): Tag['tone'] =>
  value > 0 ? 'positive' : value < 0 ? 'negative' : 'plain';
