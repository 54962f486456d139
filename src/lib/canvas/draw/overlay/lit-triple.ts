/** The triple of the wire in the light: large, beside it, and never on a card that it is about. */
import type { Card } from '../../../layout';
import { boxOfCard, grown, isInside, pointOn } from '../../geometry';
import type { Sheet } from '../sheet';
import { drawTriple, spotlitTriple } from '../triple';
import type { SeenWire } from '../wires';
import { clearest } from './clearest';

/** Between the pill and the edge of the window, on the screen. */
const EDGE = 8;
/** So many points of the wire are kept in view. */
const POINTS = 12;

export function drawLitTriple(
  sheet: Sheet,
  wires: readonly SeenWire[],
  cards: readonly Card[],
): void {
  const { scene, lit, pen, graph, numbers, seen } = sheet;
  const told = scene.picture.spotlight?.triple;
  const home = graph.cards[graph.cardOf.get(told?.end.node ?? '') ?? -1];
  if (lit === null || told == null || home === undefined) return;
  const wire = wires.find(({ place }) => place === lit.told);
  const middle = wire === undefined ? home : pointOn(wire.path, 0.5);
  const triple = spotlitTriple(pen, told, numbers);
  const isInvolved = ({ id }: Card): boolean => lit.cards.has(id);
  const at = clearest(middle, triple, {
    within: isInside(middle, seen) ? grown(seen, -pen.screen(EDGE)) : null,
    never: cards.filter(isInvolved).map(boxOfCard),
    rather: cards.filter((card) => !isInvolved(card)).map(boxOfCard),
    points: wire === undefined ? [] : along(wire),
  });
  drawTriple(pen, triple, at);
}

const along = ({ path }: SeenWire) =>
  Array.from({ length: POINTS + 1 }, (_, point) => pointOn(path, point / POINTS));
