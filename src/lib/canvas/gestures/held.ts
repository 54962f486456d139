/** What a hand takes hold of: cards, or the end of a wire. */
import type { Card, VisibleGraph, WireEnd } from '../../layout';
import { ghostPlace, portPlace } from '../geometry';
import type { CanvasPicture, Target, WireStart } from '../types';
import type { WireGrip } from './landing';

/** The card on which a part was taken; null for all that is no card. */
export function cardOf({ cards, cardOf }: VisibleGraph, target: Target): Card | null {
  if (!('id' in target) || target.on === 'frame') return null;
  const place = cardOf.get(target.id);
  return place === undefined ? null : cards[place];
}

/** The card under the hand first; a selected one takes all that are selected along. */
export function cardsHeld({ graph, selected }: CanvasPicture, target: Target): readonly Card[] {
  if (target.on === 'frame') return cardsOf(graph, [target.id]);
  const card = cardOf(graph, target);
  if (card === null) return [];
  if (!selected.has(card.id)) return [card];
  return [card, ...cardsOf(graph, selected).filter(({ id }) => id !== card.id)];
}

/** Of nodes, of folded groups, and of all that stands in unfolded ones. */
function cardsOf({ document, cards, cardOf }: VisibleGraph, ids: Iterable<string>): Card[] {
  const wanted = new Set(ids);
  const inner = new Map<string | null, string[]>();
  for (const { id, parent = null } of document.groups ?? []) {
    inner.set(parent, [...(inner.get(parent) ?? []), id]);
  }
  const members = new Map(document.groups?.map(({ id, nodes }) => [id, nodes]));
  // The set grows while it is walked: groups bring what they hold.
  for (const id of wanted) {
    if (cardOf.has(id) && !members.has(id)) continue;
    for (const each of [...(members.get(id) ?? []), ...(inner.get(id) ?? [])]) wanted.add(each);
  }
  const places = new Set([...wanted].flatMap((id) => cardOf.get(id) ?? []));
  return [...places].map((place) => cards[place]);
}

/** What a drag from a port takes in hand: a wire that is there already comes off its port. */
export function gripOf(graph: VisibleGraph, target: Target): WireGrip | null {
  if (target.on !== 'input') return freshGrip(graph, target);
  const source = sourceOf(graph, target.end);
  const from = source === null ? null : freshGrip(graph, { on: 'output', id: source });
  return from === null ? freshGrip(graph, target) : { ...from, lifted: target.end };
}

/** A new wire from a port, whatever hangs there. */
export function freshGrip(graph: VisibleGraph, target: Target): WireGrip | null {
  if (target.on === 'input') {
    const card = cardNamed(graph, target.end.node);
    if (card?.inputs[target.end.port] === undefined) return null;
    const place = portPlace(card, 'input', target.end.port);
    return { start: { to: target.end }, place, lifted: null };
  }
  if (target.on === 'ghost') {
    const card = cardNamed(graph, target.id);
    if (card === null) return null;
    const end = { node: target.id, port: card.inputs.length };
    return { start: { to: end }, place: ghostPlace(card), lifted: null };
  }
  if (target.on !== 'output') return null;
  const card = cardNamed(graph, target.id);
  const port = card?.outputs.findIndex(({ node }) => node === target.id) ?? -1;
  if (card === null || port < 0) return null;
  return { start: { from: target.id }, place: portPlace(card, 'output', port), lifted: null };
}

/** Where a wire starts that is not in a hand. */
export function gripFor(graph: VisibleGraph, start: WireStart): WireGrip | null {
  if ('from' in start) return freshGrip(graph, { on: 'output', id: start.from });
  const { node, port } = start.to;
  const isGhost = port === cardNamed(graph, node)?.inputs.length;
  return freshGrip(graph, isGhost ? { on: 'ghost', id: node } : { on: 'input', end: start.to });
}

export const cardNamed = ({ cards, cardOf }: VisibleGraph, id: string): Card | null =>
  cards[cardOf.get(id) ?? -1] ?? null;

function sourceOf(graph: VisibleGraph, { node, port }: WireEnd): string | null {
  const card = cardNamed(graph, node);
  if (card === null || card.node < 0) return null;
  return graph.document.nodes[card.node].inputs?.[port] ?? null;
}
