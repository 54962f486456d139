/** What is measured, and with how much effort. */
import { chainGraph } from './chain';
import { compare, type Comparison, type Effort } from './compare';
import type { Contestant } from './contestant';
import { engine, objectPort, plainEngine } from './engines';
import type { FlatGraph } from './graphs';
import { mixedGraph } from './mixed';
import { pythonPort, straightLine } from './processes';

export interface Field {
  readonly graph: () => FlatGraph;
  readonly contestants: readonly ((graph: FlatGraph) => Contestant | null)[];
  readonly effort: Effort;
  /** Nanoseconds per node that the engine should not exceed. */
  readonly goal: number;
}

export interface Measured extends Comparison {
  readonly graph: string;
  readonly nodes: number;
  readonly goal: number;
}

/** Objects and Python take minutes at a million nodes; C compilers at a hundred thousand. */
export function fields(quick: boolean): readonly Field[] {
  const all = [engine, plainEngine, objectPort, pythonPort, straightLine];
  const fewer = quick ? [engine, plainEngine, objectPort] : all;
  const effort = (rounds: number, milliseconds: number): Effort =>
    quick ? { rounds: 3, milliseconds: 10 } : { rounds, milliseconds };
  return [
    { graph: () => mixedGraph(1_000), contestants: all, effort: effort(15, 20), goal: 6 },
    { graph: () => mixedGraph(10_000), contestants: all, effort: effort(15, 20), goal: 6 },
    { graph: () => mixedGraph(100_000), contestants: fewer, effort: effort(7, 20), goal: 6 },
    {
      graph: () => mixedGraph(1_000_000),
      contestants: [engine, plainEngine],
      effort: effort(7, 20),
      goal: 15,
    },
    { graph: () => chainGraph(100_000), contestants: fewer, effort: effort(7, 20), goal: 20 },
  ];
}

export async function measure({ graph, contestants, effort, goal }: Field): Promise<Measured> {
  const flat = graph();
  const present = contestants.map((make) => make(flat)).filter((made) => made !== null);
  try {
    const comparison = await compare(present, effort);
    return { graph: flat.name, nodes: flat.ops.length, goal, ...comparison };
  } finally {
    for (const contestant of present) contestant.close();
  }
}
