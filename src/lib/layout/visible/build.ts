/** From a document to its cards, wires and frames; linear in its size, without recursion. */
import { indexNodes, indexWires, outputOf, type GraphDocument } from '../../engine';
import { placeMissing } from '../place';
import type { Card, GridPoint, VisibleGraph } from '../types';
import { boundaryOf } from './boundary';
import { nodeCards } from './cards';
import { framesOf } from './frames';
import { groupCards } from './groups';
import { homesOf, type Homes } from '../homes';
import { visibleWires } from './wires';

export function buildVisibleGraph(document: GraphDocument): VisibleGraph {
  const index = indexNodes(document);
  const wires = indexWires(document, index);
  const homes = homesOf(document, index);
  const places = placesOf(document);
  const boundary = boundaryOf(wires, homes.card, index.get(outputOf(document) ?? '') ?? -1);
  const nodes = nodeCards(document, places, (node) => homes.card[node] >= 0);
  const cards = [...nodes, ...groupCards({ document, homes, boundary, places, nodes })];
  const cardOf = cardsById(document, homes, cards);
  const cardOfNode = Int32Array.from(document.nodes, ({ id }) => cardOf.get(id)!);
  const shown = { document, wires, folded: homes.card, boundary, cardOfNode };
  return {
    document,
    cards,
    wires: visibleWires(shown),
    frames: framesOf(homes, cards),
    cardOf,
  };
}

function placesOf(document: GraphDocument): readonly GridPoint[] {
  const missing = placeMissing(document);
  return document.nodes.map(({ id, at }) => at ?? missing.get(id) ?? [0, 0]);
}

function cardsById(
  document: GraphDocument,
  homes: Homes,
  cards: readonly Card[],
): ReadonlyMap<string, number> {
  const cardOf = new Map<string, number>();
  const cardOfGroup = new Map<number, number>();
  cards.forEach((card, place) => {
    if (card.node >= 0) cardOf.set(card.id, place);
    else cardOfGroup.set(card.group, place);
  });
  document.nodes.forEach(({ id }, node) => {
    const group = homes.card[node];
    if (group >= 0) cardOf.set(id, cardOfGroup.get(group)!);
  });
  homes.groups.forEach(({ id }, group) => {
    const card = homes.cardOfGroup[group];
    if (card >= 0) cardOf.set(id, cardOfGroup.get(card)!);
  });
  return cardOf;
}
