/** All that belongs to wires: the curves below the cards, the words about them above. */
import type { Card, WireEnd } from '../../layout';
import { boxOfCard, frameTitle, levelAt, type Box } from '../geometry';
import { hoveredCard } from './near-card';
import { ownWires, placeTriples, type PlacedTriple } from './own-triples';
import { pillBox } from './pill-places';
import { drawPills, findPills } from './pills';
import { ASIDE, type Sheet } from './sheet';
import { drawTriple, leastCovering, placesFor, tripleOf } from './triple';
import { wireNodes } from './wire-numbers';
import { drawBand, drawWires, seenWires, stands, type SeenWire } from './wires';

/** So many wires in view are a crowd: numbers on all of them would tell nothing. */
const CROWD = 100;

/** What is said above the cards. */
export interface WireWords {
  readonly seen: readonly SeenWire[];
  /** Wires that are pointed at or selected. */
  readonly asked: readonly SeenWire[];
  readonly along: readonly PlacedTriple[];
}

export function drawWireLayer(sheet: Sheet, seen: Box, cards: readonly Card[]): WireWords {
  const { pen, scene, graph, numbers, lit } = sheet;
  const { picture, hover, drag, wiring, overlay } = scene;
  const level = levelAt(pen.zoom);
  const wires = seenWires(graph, numbers, seen, wiring?.lifted ?? null, level === 'far');
  const isOneOf = (ends: readonly WireEnd[]) => {
    return ({ wire }: SeenWire): boolean => ends.some((end) => stands(wire, end));
  };
  const pointed = hover?.on === 'wire' ? wires.filter(isOneOf(hover.ends)) : [];
  const selected = wires.filter(isOneOf(picture.selectedWires));
  const taking = drag?.insert == null ? [] : wires.filter(isOneOf([drag.insert]));
  for (const { path } of pointed) drawBand(pen, path, false);
  for (const { path } of [...selected, ...taking]) drawBand(pen, path, true);
  drawWires(pen, wires, picture.found !== null ? 0.5 : lit === null ? 1 : ASIDE);
  overlay?.drawWires(sheet, wires);
  const asked = new Set([...pointed, ...selected]);
  let along: readonly PlacedTriple[] = [];
  const covered = overlay?.coveredBeside(sheet, cards) ?? [];
  const standing = [...cards.map(boxOfCard), ...graph.frames.map(frameTitle), ...covered];
  const tagged = level === 'far' ? null : (overlay?.drawWireTags(sheet, wires, standing) ?? null);
  if (level === 'near') {
    const obstacles = [...standing, ...(tagged?.boxes ?? [])];
    const plain = toldWires(sheet, wires).filter(({ place }) => tagged?.wires.has(place) !== true);
    const pills = findPills(pen, plain, numbers, wireNodes(graph), obstacles);
    const own = lit !== null ? [] : ownWires(sheet, wires).filter((wire) => !asked.has(wire));
    along = placeTriples(sheet, own, pills, obstacles);
    const told = new Set([...asked, ...along.map(({ wire }) => wire)]);
    drawPills(pen, pills, ({ seen: wire }) => {
      if (told.has(wire) || wire.place === lit?.told) return 0;
      return lit === null || lit.wires.has(wire.place) ? 1 : ASIDE;
    });
  }
  const isTold = ({ place }: SeenWire): boolean => place === lit?.told;
  return { seen: wires, asked: [...asked].filter((wire) => !isTold(wire)), along };
}

/** Where wires run close, only those of the cards in question tell their slope. */
function toldWires(sheet: Sheet, wires: readonly SeenWire[]): readonly SeenWire[] {
  if (wires.length <= CROWD) return wires;
  const { graph, scene } = sheet;
  const { selected, focus } = scene.picture;
  const hovered = hoveredCard(sheet);
  const isAsked = (card: number): boolean => {
    const { id } = graph.cards[card];
    return id === hovered || id === focus || selected.has(id);
  };
  return wires.filter(({ wire }) => isAsked(wire.from) || isAsked(wire.to));
}

export function drawWireWords(
  sheet: Sheet,
  { asked, along }: WireWords,
  cards: readonly Card[],
): void {
  const { pen, scene, graph, numbers } = sheet;
  const nodes = wireNodes(graph);
  for (const { triple, at } of along) drawTriple(pen, triple, at);
  const boxes = [...cards.map(boxOfCard), ...along.map(({ triple, at }) => pillBox(at, triple))];
  for (const wire of asked) {
    const triple = tripleOf(pen, wire, nodes[wire.place], numbers, scene.words, 'asked');
    if (triple === null) continue;
    drawTriple(pen, triple, leastCovering(placesFor(wire, triple), triple, boxes));
  }
}
