/** What stands under a place: the nearest port first, then cards, wires, frames. */
import type { Card, VisibleGraph } from '../layout';
import { boxOfCard, grown, isInside, partBox, type Point } from './geometry-cards';
import { frameNear } from './geometry-frames';
import { indexOf } from './geometry-index';
import { levelAt, type Level } from './geometry-level';
import { endsOn, portNear, type PortHit } from './geometry-ports';
import { pressAt, type Presses } from './geometry-presses';
import { wireNear } from './geometry-wires';
import type { Target } from './types';

/** Radii in pixels on the screen, for a mouse and for a finger. */
const PORT = { fine: 12, coarse: 22 };
const WIRE = { fine: 7, coarse: 16 };
/** A small leaf is all number to a finger, and its surroundings up to this height. */
const FINGER = 44;
/** Far out, ports must not take the whole card. */
const WIDEST_PORT = 36;

export function targetAt(
  graph: VisibleGraph,
  point: Point,
  zoom: number,
  isCoarse: boolean,
  presses?: Presses,
): Target {
  const press = pressAt(graph, presses, point, zoom, false);
  if (press !== null) return { on: 'press', id: press };
  const pointer = isCoarse ? 'coarse' : 'fine';
  const level = levelAt(zoom);
  if (level !== 'far') {
    const port = portNear(graph, point, Math.min(WIDEST_PORT, PORT[pointer] / zoom), 'any');
    if (port !== null) return portTarget(graph, port);
  }
  const near = isCoarse ? pressAt(graph, presses, point, zoom, true) : null;
  if (near !== null) return { on: 'press', id: near };
  const leaf = isCoarse && level === 'middle' ? leafNear(graph, point, FINGER / zoom) : null;
  if (leaf !== null) return { on: 'data', id: leaf };
  const card = cardAt(graph, point);
  if (card >= 0) return cardTarget(graph.cards[card], point, level);
  const wire = wireNear(graph, point, WIRE[pointer] / zoom);
  if (wire >= 0) return { on: 'wire', ends: graph.wires[wire].ends };
  const frame = frameNear(graph, point, WIRE[pointer] / zoom);
  return frame === null ? { on: 'blank' } : { on: 'frame', id: frame };
}

/** Place in `graph.cards` of the card that is drawn above all others there; -1: none. */
export function cardAt(graph: VisibleGraph, point: Point): number {
  const around = { left: point.x, top: point.y, right: point.x, bottom: point.y };
  const under = indexOf(graph)
    .cards.near(around)
    .filter((card) => isInside(point, boxOfCard(graph.cards[card])));
  return under.at(-1) ?? -1;
}

function leafNear(graph: VisibleGraph, point: Point, height: number): string | null {
  const around = grown({ left: point.x, top: point.y, right: point.x, bottom: point.y }, height);
  let nearest: Card | null = null;
  for (const place of indexOf(graph).cards.near(around)) {
    const card = graph.cards[place];
    const missing = Math.max(0, (height - card.height) / 2);
    if (missing === 0 || graph.document.nodes[card.node]?.value === undefined) continue;
    if (!isInside(point, grown(boxOfCard(card), missing))) continue;
    const isNearer = nearest === null || away(card, point) < away(nearest, point);
    if (isNearer) nearest = card;
  }
  return nearest?.id ?? null;
}

const away = ({ x, y }: Card, point: Point): number => Math.hypot(point.x - x, point.y - y);

function portTarget(graph: VisibleGraph, { on, card, port }: PortHit): Target {
  const { id, node, outputs } = graph.cards[card];
  if (on === 'ghost') return { on, id };
  if (on === 'output') return { on, id: outputs[port].node };
  const ends = endsOn(graph, card, port);
  // A folded group has no port of its own: what enters it is its wires.
  return node >= 0 ? { on, end: ends[0] } : { on: 'wire', ends };
}

function cardTarget(card: Card, point: Point, level: Level): Target {
  const { id, node, outputs } = card;
  if (level === 'far') return { on: 'card', id };
  if (level === 'near' && isInside(point, partBox(card, 'name'))) return { on: 'name', id };
  // A folded group shows the numbers of its output, if it has a single one.
  const shown = node >= 0 ? id : outputs.length === 1 ? outputs[0].node : null;
  if (shown === null) return { on: 'card', id };
  if (level === 'middle') {
    return point.y >= card.y ? { on: 'data', id: shown } : { on: 'card', id };
  }
  if (isInside(point, partBox(card, 'data'))) return { on: 'data', id: shown };
  if (isInside(point, partBox(card, 'grad'))) return { on: 'grad', id: shown };
  return { on: 'card', id };
}
