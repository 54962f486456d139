/** Room for a card that was put on a wire: it, and all that uses it, moves on where it must. */
import type { GridPoint } from '../../canvas';
import { move, type Command } from '../../editor';
import { downstreamOf, success } from '../../engine';
import { GRID, visibleGraph, type Card, type VisibleGraph } from '../../layout';

/** Between two cards, for the wire to be seen. */
const GAP = 40;

/** What stands where there is room, or runs backwards on purpose, stays where it is. */
export const makeRoom =
  (id: string): Command =>
  (document) => {
    const graph = visibleGraph(document);
    const card = cardOf(graph, id);
    if (card === null) return success(document);
    const named = (ids: readonly string[]) => ids.flatMap((each) => cardOf(graph, each) ?? []);
    const inputs = document.nodes[card.node]?.inputs ?? [];
    const users = document.nodes.filter((node) => node.inputs?.includes(id));
    const own = most(named(inputs.filter((each) => each !== null)), (source) => push(source, card));
    const moved = { ...card, x: card.x + own };
    const further = most(named(users.map((node) => node.id)), (user) => push(moved, user));
    if (own === 0 && further === 0) return success(document);
    const behind = [...downstreamOf(document, id)].filter((each) => each !== id);
    const places = new Map(
      further === 0 ? [] : named(behind).map((each) => placeOf(each, further)),
    );
    return move(places.set(...placeOf(card, own)))(document);
  };

/** How far the second card must go to be clear of the first, in whole steps. */
function push(first: Card, second: Card): number {
  const isBackwards = second.x <= first.x - first.width;
  const isElsewhere = Math.abs(second.y - first.y) >= (first.height + second.height) / 2;
  if (isBackwards || isElsewhere) return 0;
  const missing = first.x + first.width / 2 + GAP - (second.x - second.width / 2);
  return Math.max(0, Math.ceil(missing / GRID) * GRID);
}

const most = (cards: readonly Card[], distance: (card: Card) => number): number =>
  Math.max(0, ...cards.map(distance));

const placeOf = ({ id, x, y }: Card, by: number): [string, GridPoint] => [
  id,
  [Math.round((x + by) / GRID), Math.round(y / GRID)],
];

const cardOf = ({ cards, cardOf }: VisibleGraph, id: string): Card | null =>
  cards[cardOf.get(id) ?? -1] ?? null;
