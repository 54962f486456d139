/** A whole sketch in columns from left to right; parts that do not hang together stand below each other. */
import { boxAround, joinBoxes, NO_BOX, type Box } from '../box';
import { CARD_HEIGHT, CARD_WIDTH, GRID } from '../cards';
import { settleHeights } from './heights';
import { layersOf } from './layers';
import { orderColumns } from './order';
import { componentsOf, type Sketch } from './sketch';

/** From column to column. */
export const COLUMN = 240;
const ROW = CARD_HEIGHT + 30;
const BETWEEN_PARTS = 60;
/** Nodes without any wire stand in rows of so many. */
const PER_ROW = 8;

export interface Middles {
  /** By node of the sketch, in pixels, on the grid; the topmost card begins at 0. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export function layered(sketch: Sketch): Middles {
  const size = sketch.heights.length;
  const middles = { x: new Float64Array(size), y: new Float64Array(size) };
  const parts = componentsOf(sketch.wires);
  let top = 0;
  for (const part of parts.filter(({ length }) => length > 1)) {
    top = placePart(partOf(sketch, part), part, top, middles) + BETWEEN_PARTS;
  }
  parts
    .filter(({ length }) => length === 1)
    .forEach(([node], place) => {
      middles.x[node] = (place % PER_ROW) * COLUMN;
      middles.y[node] = top + CARD_HEIGHT / 2 + Math.floor(place / PER_ROW) * ROW;
    });
  return middles;
}

/** Returns where the part ends. */
function placePart(
  sketch: Sketch,
  part: readonly number[],
  top: number,
  { x, y }: Middles,
): number {
  const layers = layersOf(sketch);
  const heights = settleHeights(layers, orderColumns(layers));
  let box: Box = NO_BOX;
  part.forEach((_, place) => {
    box = joinBoxes(box, boxAround(0, heights[place], CARD_WIDTH, sketch.heights[place]));
  });
  part.forEach((node, place) => {
    x[node] = layers.columnOf[place] * COLUMN;
    y[node] = heights[place] - box.top + top;
  });
  return Math.ceil((box.bottom - box.top + top) / GRID) * GRID;
}

function partOf(sketch: Sketch, part: readonly number[]): Sketch {
  const { heights, wires } = sketch;
  if (part.length === heights.length) return sketch;
  const local = new Map(part.map((node, place): [number, number] => [node, place]));
  const firstWire = new Int32Array(part.length + 1);
  const source: number[] = [];
  part.forEach((node, place) => {
    for (let wire = wires.firstWire[node]; wire < wires.firstWire[node + 1]; wire += 1) {
      source.push(local.get(wires.source[wire]) ?? -1);
    }
    firstWire[place + 1] = source.length;
  });
  return {
    heights: Float64Array.from(part, (node) => heights[node]),
    wires: { firstWire, source: Int32Array.from(source) },
  };
}
