/** What is measured, and with how much effort. */
import { compile, createWorkspace } from '../src/lib/engine';
import { chainGraph } from './chain';
import { compare, type Comparison, type Effort } from './compare';
import type { Contestant } from './contestant';
import { engine, objectPort, plainEngine } from './engines';
import { toDocument, type FlatGraph } from './graphs';
import { mixedGraph } from './mixed';
import { pythonPort, straightLine } from './processes';

export interface Field {
  readonly title: string;
  readonly graph: () => FlatGraph;
  readonly contestants: readonly Maker[];
  readonly effort: Effort;
  /** Nanoseconds per node that the engine should not exceed. */
  readonly goal: number;
}

/** null where this machine lacks what it takes. */
type Maker = (graph: FlatGraph) => Contestant | null;

export interface Measured extends Comparison {
  readonly graph: string;
  readonly nodes: number;
  readonly runs: number;
  readonly goal: number;
}

const OURS: readonly Maker[] = [engine, plainEngine];
const OBJECTS: readonly Maker[] = [...OURS, objectPort];
const PYTHON: readonly Maker[] = [...OBJECTS, pythonPort];
const ALL: readonly Maker[] = [...PYTHON, straightLine];

/** C takes minutes to compile at 100,000 nodes; objects and Python take minutes at a million. */
export function fields(quick: boolean): readonly Field[] {
  const effort = (rounds: number): Effort =>
    quick ? { rounds: 3, milliseconds: 10 } : { rounds, milliseconds: 20 };
  const mixed = (
    nodes: number,
    rounds: number,
    contestants: readonly Maker[],
    goal = 6,
  ): Field => ({
    title: `mixed graph of ${nodes} nodes`,
    graph: () => mixedGraph(nodes),
    contestants,
    effort: effort(rounds),
    goal,
  });
  return [
    mixed(1_000, 15, ALL),
    mixed(10_000, 15, quick ? OBJECTS : ALL),
    mixed(100_000, 5, quick ? OBJECTS : PYTHON),
    mixed(1_000_000, 7, OURS, 15),
    {
      title: 'chain of 100000 nodes',
      graph: () => chainGraph(100_000),
      contestants: quick ? OBJECTS : PYTHON,
      effort: effort(5),
      goal: 20,
    },
  ];
}

export async function measure({ graph, contestants, effort, goal }: Field): Promise<Measured> {
  const flat = graph();
  const present = contestants.map((make) => make(flat)).filter((made) => made !== null);
  try {
    const comparison = await compare(present, effort);
    const [nodes, runs] = [flat.ops.length, runsOf(flat)];
    return { graph: flat.name, nodes, runs, goal, ...comparison };
  } finally {
    for (const contestant of present) contestant.close();
  }
}

const runsOf = (graph: FlatGraph): number =>
  compile(toDocument(graph), createWorkspace()).runs.length;
