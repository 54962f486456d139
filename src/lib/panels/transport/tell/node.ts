/** What a node hands on over all its wires: the steps of a whole node at a time. */
import { indexOf, type Numbered } from '../../../code';
import type { BackwardStep } from '../../../engine';
import type { WireEnd } from '../../../layout';
import { equationOf, wrongOrderTold, type PushedWire } from './backward';
import { gradient, joined, told, type Part, type Parts } from './parts';
import type { Scene } from './sentence';

/** More are counted. */
const MOST = 3;

export function nodeTold(
  scene: Scene,
  { node, upstream }: BackwardStep,
  ends: readonly WireEnd[],
): Parts {
  if (scene.hidesGrad) return told('step-node-hidden', { node });
  const wires = ends.slice(0, MOST).flatMap((end) => pushedAt(scene.numbered, end, upstream));
  const written = wires.map((wire) => equationOf(scene, wire));
  const more = ends.length - written.length;
  const all = more > 0 ? [...written, told('step-node-more', { count: more })] : written;
  const equations = joined(all, COMMA);
  const tails = wrongOrderTold(scene, node).flatMap((tail): Parts => [SPACE, ...tail]);
  return [...told('step-node', { node, grad: [gradient(upstream)], equations }), ...tails];
}

/** What went over one wire. */
function pushedAt(
  { document, frame }: Numbered,
  { node, port }: WireEnd,
  upstream: number,
): readonly PushedWire[] {
  const index = indexOf(document, node);
  const from = document.nodes[index]?.inputs?.[port] ?? null;
  if (from === null || frame === null) return [];
  const wire = frame.firstWire[index] + port;
  return [{ from, local: frame.slope[wire], upstream, contribution: frame.contribution[wire] }];
}

const COMMA: Part = { kind: 'text', text: ', ' };
const SPACE: Part = { kind: 'text', text: ' ' };
