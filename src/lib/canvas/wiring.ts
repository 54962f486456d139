/** Which wires there may be: asked once when a wire is taken in hand, answered for every card. */
import type { GraphDocument, NodeRecord } from '../engine';
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

/** All nodes on which one depends, and itself. */
export function ancestorsOf(document: GraphDocument, id: string): ReadonlySet<string> {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  return reach(id, (each) => sourcesOf(nodes.get(each)));
}

/** All nodes that depend on one, and itself. */
export function dependentsOf(document: GraphDocument, id: string): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const node of document.nodes) {
    for (const source of sourcesOf(node)) {
      const before = users.get(source);
      if (before === undefined) users.set(source, [node.id]);
      else before.push(node.id);
    }
  }
  return reach(id, (each) => users.get(each) ?? []);
}

/** A wire from one node to another closes a loop when the first already depends on the second. */
export const wouldClose = (document: GraphDocument, from: string, to: string): boolean =>
  ancestorsOf(document, from).has(to);

export function rulesFor({ document, cards }: VisibleGraph, start: WireStart): WireRules {
  const isForward = 'from' in start;
  const closed = isForward
    ? ancestorsOf(document, start.from)
    : dependentsOf(document, start.to.node);
  const refusal = (card: Card): Refusal | null =>
    isForward ? refuseInput(card, start.from, closed) : refuseOutput(card, start.to.node, closed);
  return {
    barred: new Set(cards.filter((card) => refusal(card) !== null).map(({ id }) => id)),
    refusal,
    takes: (card, side, port) =>
      refusal(card) === null && (side !== 'output' || !closed.has(card.outputs[port].node)),
  };
}

function refuseInput(card: Card, from: string, closed: ReadonlySet<string>): Refusal | null {
  if (card.node < 0) return { code: 'wire-into-folded', params: { id: card.id } };
  if (closed.has(card.id)) return loop(from, card.id);
  if (card.inputs.length === 0) return { code: 'wire-into-leaf', params: { id: card.id } };
  return null;
}

/** A card with several outputs can give what only some of them must not. */
function refuseOutput(card: Card, to: string, closed: ReadonlySet<string>): Refusal | null {
  if (card.outputs.length === 0) return { code: 'nothing-to-give', params: { id: card.id } };
  return card.outputs.every(({ node }) => closed.has(node)) ? loop(card.outputs[0].node, to) : null;
}

const loop = (from: string, to: string): Refusal => ({
  code: from === to ? 'wire-into-itself' : 'would-close-loop',
  params: { from, to },
});

const sourcesOf = (node: NodeRecord | undefined): readonly string[] =>
  node?.inputs?.filter((source) => source !== null) ?? [];

function reach(start: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([start]);
  // The set grows while it is walked: what is added is visited too.
  for (const id of found) for (const each of next(id)) found.add(each);
  return found;
}
