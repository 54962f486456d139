/** Walking the graph by keyboard: along wires, among siblings, and in the order of Tab. */
import { outputOf } from '../engine';
import type { Card, VisibleGraph } from '../layout';
import { linksOf, type Links } from './links';

export type Way = 'left' | 'right' | 'up' | 'down';

/** Where a walk is, and from which card it came along a wire: that decides who its siblings are. */
export interface Stand {
  readonly at: string;
  readonly via: string | null;
}

/** Where a step leads; null where there is nothing in that direction. */
export function walk(graph: VisibleGraph, { at, via }: Stand, way: Way): Stand | null {
  const here = graph.cardOf.get(at);
  if (here === undefined) return null;
  const from = via === null ? -1 : (graph.cardOf.get(via) ?? -1);
  const links = linksOf(graph);
  const stand = (card: number | undefined, by: number): Stand | null =>
    card === undefined ? null : { at: graph.cards[card].id, via: graph.cards[by]?.id ?? null };
  if (way === 'left' || way === 'right') {
    const ahead = (way === 'left' ? links.operands : links.users)[here];
    // The way back is the way that one came.
    return stand(ahead.includes(from) ? from : ahead[0], here);
  }
  const { siblings, by } = siblingsOf(graph, links, here, from);
  const down = way === 'down' ? 1 : -1;
  const sorted = siblings.toSorted((one, other) => inReadingOrder(graph, one, other));
  const beside = sorted[sorted.indexOf(here) + down];
  return stand(beside, by) ?? stand(nearest(graph, here, down), -1);
}

/** Those that share the card from which one came; its first user where one came from nowhere. */
function siblingsOf(graph: VisibleGraph, { operands, users }: Links, here: number, from: number) {
  if (operands[here].includes(from)) return { siblings: users[from], by: from };
  const by = users[here].includes(from) ? from : (users[here][0] ?? -1);
  if (by >= 0) return { siblings: operands[by], by };
  const ends = graph.cards.flatMap((_, card) => (users[card].length === 0 ? [card] : []));
  return { siblings: ends, by };
}

const inReadingOrder = ({ cards }: VisibleGraph, one: number, other: number): number =>
  cards[one].y - cards[other].y || cards[one].x - cards[other].x;

/** Above or below: what lies aside counts twice as far. */
function nearest({ cards }: VisibleGraph, here: number, down: number): number | undefined {
  const { x, y } = cards[here];
  const distance = (card: Card) => Math.abs(card.y - y) + 2 * Math.abs(card.x - x);
  let best: number | undefined;
  cards.forEach((card, index) => {
    if ((card.y - y) * down <= 0) return;
    if (best === undefined || distance(card) < distance(cards[best])) best = index;
  });
  return best;
}

/** All cards: the output, what goes into it operand by operand, and then what it does not need. */
export function tabOrder(graph: VisibleGraph): readonly string[] {
  const { operands, users } = linksOf(graph);
  const output = graph.cardOf.get(outputOf(graph.document) ?? '');
  const ends = graph.cards.flatMap((_, card) => (users[card].length === 0 ? [card] : []));
  const order = new Set<number>();
  const left = [...ends.toReversed(), ...(output === undefined ? [] : [output])];
  for (let card = left.pop(); card !== undefined; card = left.pop()) {
    if (order.has(card)) continue;
    order.add(card);
    for (const operand of operands[card].toReversed()) if (!order.has(operand)) left.push(operand);
  }
  return Array.from(order, (card) => graph.cards[card].id);
}
