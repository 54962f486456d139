/** The graph with some cards elsewhere: while they are dragged, or glide to a new place. */
import type { Card, GroupFrame, VisibleGraph } from '../layout';
import { boxOfCard, type Box, type Point } from './geometry-cards';

export function withPlaces(
  graph: VisibleGraph,
  places: ReadonlyMap<string, Point> | null,
): VisibleGraph {
  if (places === null || places.size === 0) return graph;
  const cards = graph.cards.map((card): Card => {
    const place = places.get(card.id);
    return place === undefined ? card : { ...card, x: place.x, y: place.y };
  });
  return { ...graph, cards, frames: framesAround(graph, cards) };
}

/** A frame keeps its distance to the cards that it holds. */
function framesAround(graph: VisibleGraph, cards: readonly Card[]): readonly GroupFrame[] {
  if (graph.frames.length === 0) return graph.frames;
  const members = membersOf(graph);
  return graph.frames.map((frame) => {
    const places = members.get(frame.id) ?? [];
    if (places.every((place) => cards[place] === graph.cards[place])) return frame;
    const before = boxAround(places.map((place) => graph.cards[place]));
    const after = boxAround(places.map((place) => cards[place]));
    return {
      ...frame,
      left: frame.left + after.left - before.left,
      top: frame.top + after.top - before.top,
      right: frame.right + after.right - before.right,
      bottom: frame.bottom + after.bottom - before.bottom,
    };
  });
}

const known = new WeakMap<VisibleGraph, ReadonlyMap<string, readonly number[]>>();

/** The cards in each frame and in the frames inside it. */
function membersOf(graph: VisibleGraph): ReadonlyMap<string, readonly number[]> {
  const before = known.get(graph);
  if (before !== undefined) return before;
  const groups = graph.document.groups ?? [];
  const parent = new Map(groups.map((group) => [group.id, group.parent ?? null]));
  const members = new Map<string, Set<number>>(graph.frames.map(({ id }) => [id, new Set()]));
  for (const group of groups) {
    const cards = [group.id, ...group.nodes].flatMap((id) => graph.cardOf.get(id) ?? []);
    for (let id: string | null = group.id; id !== null; id = parent.get(id) ?? null) {
      for (const card of cards) members.get(id)?.add(card);
    }
  }
  const made = new Map([...members].map(([id, cards]) => [id, [...cards]]));
  known.set(graph, made);
  return made;
}

const boxAround = (cards: readonly Card[]): Box =>
  cards.map(boxOfCard).reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
