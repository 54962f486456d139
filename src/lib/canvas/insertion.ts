/** Which wires a dragged card could be put into. */
import { downstreamOf, upstreamOf } from '../engine';
import type { Card, VisibleGraph, WireEnd } from '../layout';

/** null: none at all, because the cards are several, or give or take nothing. */
export function insertionRule(
  { document }: VisibleGraph,
  cards: readonly Card[],
): ((end: WireEnd) => boolean) | null {
  const [card] = cards;
  if (cards.length !== 1 || card.node < 0) return null;
  const { id, inputs } = document.nodes[card.node];
  const hasRoom = inputs !== undefined && (inputs.includes(null) || card.canGrow);
  if (!hasRoom) return null;
  const before = upstreamOf(document, id);
  const after = downstreamOf(document, id);
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  return ({ node, port }) => {
    const source = nodes.get(node)?.inputs?.[port] ?? null;
    // From the source into the card, and from the card into the node: neither may close a loop.
    return source !== null && source !== id && !after.has(source) && !before.has(node);
  };
}
