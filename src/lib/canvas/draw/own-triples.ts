/** The triples of a selected card's own wires, where there is room: else their pills say enough. */
import { grown, meet, type Box, type Point } from '../geometry';
import type { Pen } from './pen';
import { pillBox, type PillSize } from './pill-places';
import type { Pill } from './pills';
import type { Sheet } from './sheet';
import { placesFor, tripleOf, type Triple } from './triple';
import { wireNodes } from './wire-numbers';
import type { SeenWire } from './wires';

/** More of them would be a wall of numbers. */
const MOST = 8;
/** Widths come in so many characters, so that triples stay where they are while numbers change. */
const STEP = 6;
/** Around each, and around what it must not cover. */
const AIR = 5;

export interface PlacedTriple {
  readonly wire: SeenWire;
  readonly triple: Triple;
  readonly at: Point;
}

/** Of one card alone: several would speak over each other. */
export function ownWires({ scene, graph }: Sheet, wires: readonly SeenWire[]): readonly SeenWire[] {
  const { selected, selectedWires } = scene.picture;
  if (selected.size !== 1 || selectedWires.length > 0) return [];
  const [id] = selected;
  const card = graph.cardOf.get(id);
  if (card === undefined || graph.cards[card].id !== id) return [];
  const own = wires.filter(({ wire }) => wire.from === card || wire.to === card);
  return own.length > MOST ? [] : own;
}

/** `obstacles` are what stands there anyway; of the pills, a wire's own gives way. */
export function placeTriples(
  sheet: Sheet,
  own: readonly SeenWire[],
  pills: readonly Pill[],
  obstacles: readonly Box[],
): readonly PlacedTriple[] {
  const { pen, graph, numbers, scene } = sheet;
  const nodes = wireNodes(graph);
  const pillOf = new Map(pills.map((pill) => [pill.seen, boxOfPill(pen, pill)]));
  const placed: PlacedTriple[] = [];
  const taken: Box[] = [];
  for (const wire of own) {
    const triple = tripleOf(pen, wire, nodes[wire.place], numbers, scene.words, 'along');
    if (triple === null) continue;
    const room = roomFor(pen, triple);
    const others = [...pillOf].flatMap(([seen, box]) => (seen === wire ? [] : [box]));
    const isFree = (place: Point): boolean => {
      const box = grown(pillBox(place, room), AIR);
      return ![obstacles, others, taken].some((boxes) => boxes.some((each) => meet(each, box)));
    };
    const at = placesFor(wire, { ...triple, ...room }).find(isFree);
    if (at === undefined) continue;
    taken.push(pillBox(at, room));
    pillOf.delete(wire);
    placed.push({ wire, triple, at });
  }
  return placed;
}

function roomFor(pen: Pen, { parts, width, height, size }: Triple): PillSize {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const spare = Math.ceil(length / STEP) * STEP - length;
  return { width: width + spare * pen.monoWidth('0', size), height };
}

/** As wide as a pill may get, so that a triple beside it need not move. */
const boxOfPill = (pen: Pen, { at, text }: Pill): Box => {
  const size = pen.legible(12);
  return pillBox(at, { width: pen.monoWidth(text, size) + 14, height: size * 1.6 });
};
