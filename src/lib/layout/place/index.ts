/** Places for nodes that have none; what a person has placed stays where it is. */
import { indexNodes, indexWires, type GraphDocument } from '../../engine';
import { boxAround, isEmptyBox, joinBoxes, NO_BOX, type Box } from '../box';
import { CARD_WIDTH, GRID, GROUP_WIDTH, nodeHeight, CARD_HEIGHT } from '../cards';
import { homesOf } from '../homes';
import type { GridPoint } from '../types';
import { layered } from './layered';
import { placeNearby } from './nearby';
import { Occupancy } from './occupancy';
import { componentsOf, sketchOf } from './sketch';

export { layered } from './layered';
export { Occupancy } from './occupancy';
export type { Sketch } from './sketch';

/** More new nodes than this come as a block of their own, even where they are wired to placed ones. */
const MOST_NEARBY = 1000;
const BELOW = 60;

const NONE: ReadonlyMap<string, GridPoint> = new Map();

export function placeMissing(document: GraphDocument): ReadonlyMap<string, GridPoint> {
  const missing = [...document.nodes.keys()].filter((node) => document.nodes[node].at == null);
  if (missing.length === 0) return NONE;
  const places = new Map<string, GridPoint>();
  const { near, apart } = split(document, missing);
  const boxes = takenBoxes(document);
  if (near.length > 0) {
    const taken = new Occupancy();
    boxes.forEach((box) => taken.add(box));
    for (const [node, at] of placeNearby(document, near, taken)) {
      places.set(document.nodes[node].id, at);
      boxes.push(boxOf(at, nodeHeight(document.nodes[node])));
    }
  }
  for (const [node, at] of placeApart(document, apart, boxes.reduce(joinBoxes, NO_BOX))) {
    places.set(document.nodes[node].id, at);
  }
  return places;
}

/** Whether a new node hangs together with placed ones decides where it goes. */
function split(document: GraphDocument, missing: readonly number[]) {
  if (missing.length === document.nodes.length || missing.length > MOST_NEARBY) {
    return { near: [], apart: missing };
  }
  const wires = indexWires(document);
  const isMissing = new Uint8Array(document.nodes.length);
  for (const node of missing) isMissing[node] = 1;
  const touches = new Uint8Array(document.nodes.length);
  for (let node = 0; node < document.nodes.length; node += 1) {
    for (let wire = wires.firstWire[node]; wire < wires.firstWire[node + 1]; wire += 1) {
      const source = wires.source[wire];
      if (source >= 0 && isMissing[source] !== isMissing[node]) touches[source] = touches[node] = 1;
    }
  }
  const near: number[] = [];
  const apart: number[] = [];
  for (const part of componentsOf(sketchOf(document, missing, wires).wires)) {
    const nodes = part.map((place) => missing[place]);
    (nodes.some((node) => touches[node] === 1) ? near : apart).push(...nodes);
  }
  return { near, apart };
}

/** Where cards stand already. */
function takenBoxes(document: GraphDocument): Box[] {
  const homes = homesOf(document, indexNodes(document));
  const boxes: Box[] = [];
  document.nodes.forEach((node, place) => {
    if (node.at && homes.card[place] < 0) boxes.push(boxOf(node.at, nodeHeight(node)));
  });
  homes.groups.forEach(({ at }, group) => {
    if (!at || homes.cardOfGroup[group] !== group) return;
    boxes.push(boxAround(at[0] * GRID, at[1] * GRID, GROUP_WIDTH, CARD_HEIGHT));
  });
  return boxes;
}

const boxOf = ([x, y]: GridPoint, height: number): Box =>
  boxAround(x * GRID, y * GRID, CARD_WIDTH, height);

/** In columns: below what there is, or around the origin. */
function* placeApart(
  document: GraphDocument,
  apart: readonly number[],
  taken: Box,
): Generator<readonly [node: number, at: GridPoint]> {
  if (apart.length === 0) return;
  const sketch = sketchOf(document, apart);
  const { x, y } = layered(sketch);
  const block = apart
    .map((_, place) => boxAround(x[place], y[place], CARD_WIDTH, sketch.heights[place]))
    .reduce(joinBoxes, NO_BOX);
  const [left, top] = isEmptyBox(taken)
    ? [(block.left - block.right) / 2, (block.top - block.bottom) / 2]
    : [taken.left, taken.bottom + BELOW];
  for (const [place, node] of apart.entries()) {
    const across = Math.round((x[place] - block.left + left) / GRID);
    const down = Math.round((y[place] - block.top + top) / GRID);
    yield [node, [across, down]];
  }
}
