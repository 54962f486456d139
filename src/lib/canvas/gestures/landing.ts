/** Where the loose end of a wire would go. */
import type { Card, VisibleGraph, WireEnd } from '../../layout';
import { ghostPlace, portPlace, type Point, type PortHit } from '../geometry';
import type { Refusal } from '../hand';
import type { WireStart } from '../types';
import type { WireRules } from '../wiring';

export interface WireGrip {
  readonly start: WireStart;
  /** The port at which the wire is fast. */
  readonly place: Point;
  /** The wire that was taken off its port. */
  readonly lifted: WireEnd | null;
}

export type Landing =
  | { readonly kind: 'port'; readonly from: string; readonly end: WireEnd; readonly place: Point }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'home' | 'blank' };

export function landingOnPort(card: Card, { port, x, y }: PortHit, start: WireStart): Landing {
  const place = { x, y };
  return 'from' in start
    ? { kind: 'port', from: start.from, end: { node: card.id, port }, place }
    : { kind: 'port', from: card.outputs[port].node, end: start.to, place };
}

/** On a card, away from its ports: the first free port, or the output that is nearest. */
export function landingOn(
  graph: VisibleGraph,
  card: Card,
  { start, lifted }: WireGrip,
  { rules, point }: { rules: WireRules; point: Point },
): Landing {
  if (!('from' in start)) {
    const port = nearestOutput(card, rules, point);
    const place = portPlace(card, 'output', port);
    return { kind: 'port', from: card.outputs[port].node, end: start.to, place };
  }
  const port = lifted?.node === card.id ? lifted.port : freePort(graph, card);
  if (port < 0) return { kind: 'refused', refusal: full(graph, card) };
  const place = port < card.inputs.length ? portPlace(card, 'input', port) : ghostPlace(card);
  return { kind: 'port', from: start.from, end: { node: card.id, port }, place };
}

/** Where there is but one port there is nothing to choose: the new wire takes the old one's place. */
function freePort({ document }: VisibleGraph, card: Card): number {
  const inputs = document.nodes[card.node].inputs ?? [];
  const open = inputs.indexOf(null);
  if (open >= 0) return open;
  if (card.canGrow) return inputs.length;
  return inputs.length === 1 ? 0 : -1;
}

function nearestOutput(card: Card, rules: WireRules, { y }: Point): number {
  const ports = card.outputs.map((_, port) => port);
  const open = ports.filter((port) => rules.takes(card, 'output', port));
  const distance = (port: number) => Math.abs(card.y + card.outputs[port].y - y);
  return open.reduce((best, port) => (distance(port) < distance(best) ? port : best));
}

function full({ document }: VisibleGraph, { id, node, inputs }: Card): Refusal {
  const params = { node: id, op: document.nodes[node].op, most: String(inputs.length) };
  return { code: 'no-free-port', params };
}
