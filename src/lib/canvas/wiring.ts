/** Which wires there may be: asked once when a wire is taken in hand, answered for every card. */
import { downstreamOf, upstreamOf, type GraphDocument } from '../engine';
import type { Card, VisibleGraph } from '../layout';
import type { Refusal } from './hand';
import type { WireStart } from './types';

export interface WireRules {
  /** Cards that cannot take the loose end, wherever it is dropped on them. */
  readonly barred: ReadonlySet<string>;
  /** Why this card cannot; null when it can. */
  refusal(card: Card): Refusal | null;
  takes(card: Card, side: 'input' | 'output' | 'ghost', port: number): boolean;
}

export function rulesFor({ document, cards }: VisibleGraph, start: WireStart): WireRules {
  const isForward = 'from' in start;
  const closed = isForward
    ? upstreamOf(document, start.from)
    : downstreamOf(document, start.to.node);
  const refusal = (card: Card): Refusal | null =>
    isForward
      ? refuseInput({ document, card }, start.from, closed)
      : refuseOutput(card, start.to.node, closed);
  return {
    barred: new Set(cards.filter((card) => refusal(card) !== null).map(({ id }) => id)),
    refusal,
    takes: (card, side, port) =>
      refusal(card) === null && (side !== 'output' || !closed.has(card.outputs[port].node)),
  };
}

function refuseInput(
  { document, card }: { document: GraphDocument; card: Card },
  from: string,
  closed: ReadonlySet<string>,
): Refusal | null {
  if (card.node < 0) return { code: 'wire-into-folded', params: { id: card.id } };
  if (card.inputs.length === 0) {
    return { code: 'takes-no-wire', params: { node: card.id, op: document.nodes[card.node].op } };
  }
  return closed.has(card.id) ? loop(from, card.id) : null;
}

/** A card with several outputs can give what only some of them must not. */
function refuseOutput(card: Card, to: string, closed: ReadonlySet<string>): Refusal | null {
  if (card.outputs.length === 0) return { code: 'nothing-to-give', params: { id: card.id } };
  return card.outputs.every(({ node }) => closed.has(node)) ? loop(card.outputs[0].node, to) : null;
}

const loop = (from: string, to: string): Refusal => ({
  code: 'would-close-loop',
  params: { from, to },
});
