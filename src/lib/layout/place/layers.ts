/**
 * Columns of a sketch. A wire that passes over columns bends around the cards there: it runs through
 * points that take part in the order like small cards. The wires of one node share their points.
 */
import { levelsOf } from '../../engine';
import { arrivals, type Sketch } from './sketch';

export interface Segment {
  /** A node of the sketch, or a bend behind them. */
  readonly from: number;
  readonly to: number;
  /** How far below the middle of `to` it arrives. */
  readonly offset: number;
}

export interface Layers {
  /** By column, from the left: nodes and bends. */
  readonly columns: readonly number[][];
  /** By node and bend. */
  readonly columnOf: Int32Array;
  /** By node and bend, in pixels. */
  readonly heights: Float64Array;
  /** Between neighbouring columns only, by node and bend where they end. */
  readonly arriving: readonly (readonly Segment[])[];
  /** The same by where they begin. */
  readonly leaving: readonly (readonly Segment[])[];
}

const BEND_HEIGHT = 20;
/** With more bends than this for each node, long wires just run straight. */
const MOST_BENDS = 4;
const MOST_BENDS_OF_MANY = 1;
/** From so many nodes and bends on, less care is taken. */
export const MANY_VERTICES = 5000;

export function layersOf(sketch: Sketch): Layers {
  const levels = pulledRight(sketch);
  const plan = planBends(sketch, levels);
  const size = sketch.heights.length + plan.levels.length;
  const columnOf = Int32Array.from([...levels, ...plan.levels]);
  const heights = new Float64Array(size).fill(BEND_HEIGHT);
  heights.set(sketch.heights);
  const arriving: Segment[][] = Array.from({ length: size }, () => []);
  const leaving: Segment[][] = Array.from({ length: size }, () => []);
  for (const segment of plan.segments) {
    arriving[segment.to].push(segment);
    leaving[segment.from].push(segment);
  }
  const columns: number[][] = [];
  columnOf.forEach((column, vertex) => (columns[column] ??= []).push(vertex));
  return { columns, columnOf, heights, arriving, leaving };
}

/** The longest path to each node decides its column, but leaves stand right before what uses them. */
function pulledRight({ wires: { firstWire, source } }: Sketch): Int32Array {
  const levels = levelsOf(firstWire, source).map((level) => Math.max(level, 0));
  const nearestUse = new Int32Array(levels.length).fill(-1);
  for (let node = 0; node < levels.length; node += 1) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      const from = source[wire];
      if (from < 0) continue;
      const isNearer = nearestUse[from] < 0 || levels[node] < nearestUse[from];
      if (isNearer) nearestUse[from] = levels[node];
    }
  }
  return levels.map((level, node) =>
    level === 0 && nearestUse[node] > 0 ? nearestUse[node] - 1 : level,
  );
}

interface Bends {
  /** The columns of the bends, which are numbered behind the nodes. */
  readonly levels: readonly number[];
  readonly segments: readonly Segment[];
}

function planBends(sketch: Sketch, levels: Int32Array): Bends {
  const { firstWire, source } = sketch.wires;
  const size = sketch.heights.length;
  const offsets = arrivals(sketch);
  const most = size > MANY_VERTICES / 2 ? MOST_BENDS_OF_MANY : MOST_BENDS;
  const hasBends = bendsNeeded(sketch, levels) <= most * size;
  const bendLevels: number[] = [];
  const segments: Segment[] = [];
  /** The bends behind each node, by how many columns they are away. */
  const chains = new Map<number, number[]>();
  const reach = (from: number, level: number): number => {
    const chain = chains.get(from) ?? [from];
    chains.set(from, chain);
    while (levels[from] + chain.length <= level) {
      const bend = size + bendLevels.push(levels[from] + chain.length) - 1;
      segments.push({ from: chain[chain.length - 1], to: bend, offset: 0 });
      chain.push(bend);
    }
    return chain[level - levels[from]];
  };
  for (let node = 0; node < size; node += 1) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      // Folded groups may use each other's results; a wire back to the left takes no part.
      if (source[wire] < 0 || levels[source[wire]] >= levels[node]) continue;
      const isNear = levels[node] - levels[source[wire]] === 1;
      if (!isNear && !hasBends) continue;
      const from = reach(source[wire], levels[node] - 1);
      segments.push({ from, to: node, offset: offsets[wire] });
    }
  }
  return { levels: bendLevels, segments };
}

function bendsNeeded({ wires: { firstWire, source } }: Sketch, levels: Int32Array): number {
  const farthest = Int32Array.from(levels);
  for (let node = 0; node < levels.length; node += 1) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      const from = source[wire];
      if (from >= 0) farthest[from] = Math.max(farthest[from], levels[node] - 1);
    }
  }
  return farthest.reduce((sum, level, node) => sum + level - levels[node], 0);
}
