/** Drags cards: they fall in with the grid and their neighbours, and one alone can go on a wire. */
import { GRID, type Card, type VisibleWire, type WireEnd } from '../../layout';
import type { DragPicture } from '../draw';
import { cardsIn, wireNear, type Point } from '../geometry';
import { EMPTY_DRAG } from '../hand';
import type { GridPoint } from '../types';
import { toModel } from '../view';
import { insertionRule } from '../insertion';
import type { Gesture, Ground, Pointer } from './gesture';
import { snap, snapToGrid } from './snap';

/** How near its middle a card must be to a wire to go on it, on the screen. */
const ON_WIRE = 16;

/** The first of the cards is the one under the hand. */
export function drag(ground: Ground, start: Pointer, cards: readonly Card[]): Gesture {
  const [lead] = cards;
  const moving = new Set(cards.map(({ id }) => id));
  const takes = insertionRule(ground.picture().graph, cards);
  let by: Point = { x: 0, y: 0 };
  let guides: DragPicture['guides'] = [];
  let insert: WireEnd | null = null;

  return {
    move({ point, alt }) {
      const wanted = { x: point.x - start.point.x, y: point.y - start.point.y };
      const { zoom } = ground.view();
      const snapped = alt ? snapToGrid(lead, wanted) : snap(lead, wanted, neighbours(), zoom);
      by = snapped.by;
      insert = wireUnder();
      guides = insert === null ? snapped.guides : [];
    },
    release() {
      const places = new Map(cards.map((card) => [card.id, gridPlace(card)]));
      if (insert !== null) ground.ask({ do: 'insert', id: lead.id, end: insert, places });
      else if (by.x !== 0 || by.y !== 0) ground.ask({ do: 'move', places });
    },
    cancel() {},
    hand: () => ({
      drag: { ...EMPTY_DRAG, guides, insert },
      places: new Map(cards.map((card) => [card.id, { x: card.x + by.x, y: card.y + by.y }])),
    }),
    cursor: 'grabbing',
    pansAtEdge: true,
  };

  /** Those in view that stay. */
  function neighbours(): readonly Card[] {
    const { graph } = ground.picture();
    const { width, height } = ground.size();
    const start = toModel(ground.view(), { x: 0, y: 0 });
    const end = toModel(ground.view(), { x: width, y: height });
    const view = { left: start.x, top: start.y, right: end.x, bottom: end.y };
    const seen = cardsIn(graph, view).map((place) => graph.cards[place]);
    return seen.filter(({ id }) => !moving.has(id));
  }

  function wireUnder(): WireEnd | null {
    if (takes === null) return null;
    const { graph } = ground.picture();
    const middle = { x: lead.x + by.x, y: lead.y + by.y };
    const accepts = (wire: VisibleWire) => wire.ends.length === 1 && takes(wire.ends[0]);
    const wire = wireNear(graph, middle, ON_WIRE / ground.view().zoom, accepts);
    return wire < 0 ? null : graph.wires[wire].ends[0];
  }

  function gridPlace({ x, y }: Card): GridPoint {
    return [Math.round((x + by.x) / GRID) + 0, Math.round((y + by.y) / GRID) + 0];
  }
}
