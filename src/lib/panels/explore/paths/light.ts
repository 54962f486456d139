/** A path in the graph: its wires lit, the local derivative on each, the sum so far at its start. */
import type { Path } from '../../../engine';
import { wireKey } from '../../../layout';
import { text } from '../../../messages';
import { shortNumber, signedNumber } from '../../../ui';
import type { Layer } from '../../workbench';
import type { PathReader } from './reader';

export function layerOf(reader: PathReader, path: Path, digits: number): Layer {
  const wires = reader.wires(path);
  const { locals, nodes, sum } = path;
  const tone = sum > 0 ? 'positive' : sum < 0 ? 'negative' : 'plain';
  const number = signedNumber(sum, digits);
  return {
    spotlight: { nodes: new Set(nodes), wires, flow: 'backward', triple: null, lands: [] },
    wireTags: new Map(
      wires.map((end, step) => [
        wireKey(end),
        { text: shortNumber(locals[step], digits), tone: 'value' },
      ]),
    ),
    tags: new Map([[nodes[0], { grad: { text: text('paths-sum-tag', { number }), tone } }]]),
  };
}
