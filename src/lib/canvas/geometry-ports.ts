/** Ports: where they are, and which is nearest to a place. */
import type { Card, VisibleGraph, WireEnd } from '../layout';
import { grown, type Point } from './geometry-cards';
import { indexOf } from './geometry-index';

export interface PortHit extends Point {
  /** A ghost is the port that a card of any number of inputs could still grow. */
  readonly on: 'input' | 'output' | 'ghost';
  /** Places in `graph.cards` and in the card's ports; a ghost's port is the next one. */
  readonly card: number;
  readonly port: number;
}

export function portPlace(card: Card, side: 'input' | 'output', port: number): Point {
  return side === 'input'
    ? { x: card.x - card.width / 2, y: card.y + card.inputs[port].y }
    : { x: card.x + card.width / 2, y: card.y + card.outputs[port].y };
}

/** Below the last port, on the corner of the card. */
export const ghostPlace = ({ x, y, width, height }: Card): Point => ({
  x: x - width / 2,
  y: y + height / 2,
});

/** The nearest port wins; of two at the same distance the one that is drawn above. */
export function portNear(
  graph: VisibleGraph,
  point: Point,
  radius: number,
  wish: 'input' | 'output' | 'any',
  accepts: (hit: PortHit) => boolean = () => true,
): PortHit | null {
  const around = grown({ left: point.x, top: point.y, right: point.x, bottom: point.y }, radius);
  let nearest: PortHit | null = null;
  let least = radius;
  for (const place of indexOf(graph).cards.near(around)) {
    for (const hit of portsOf(graph.cards[place], place)) {
      if (!answers(hit, wish)) continue;
      const distance = Math.hypot(hit.x - point.x, hit.y - point.y);
      if (distance > least || !accepts(hit)) continue;
      least = distance;
      nearest = hit;
    }
  }
  return nearest;
}

const answers = ({ on }: PortHit, wish: 'input' | 'output' | 'any'): boolean =>
  wish === 'any' || (wish === 'output') === (on === 'output');

function portsOf(card: Card, place: number): readonly PortHit[] {
  const inputs = card.inputs.map((_, port): PortHit => {
    return { on: 'input', card: place, port, ...portPlace(card, 'input', port) };
  });
  const outputs = card.outputs.map((_, port): PortHit => {
    return { on: 'output', card: place, port, ...portPlace(card, 'output', port) };
  });
  if (!card.canGrow) return [...inputs, ...outputs];
  const ghost = { card: place, port: card.inputs.length, ...ghostPlace(card) };
  return [...inputs, { on: 'ghost', ...ghost }, ...outputs];
}

/** The wires' ends in the document behind an input port; a node's port has one, wired or not. */
export function endsOn(graph: VisibleGraph, card: number, port: number): readonly WireEnd[] {
  const { id, node } = graph.cards[card];
  if (node >= 0) return [{ node: id, port }];
  return graph.wires
    .filter((wire) => wire.to === card && wire.toPort === port)
    .flatMap(({ ends }) => ends);
}
