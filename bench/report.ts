/** The measured numbers as a table for people, or as JSON. */
import { cpus } from 'node:os';
import type { EditTimes } from './edit';
import type { Measured } from './measurements';
import type { StartTimes } from './start';
import { columns, grouped, short } from './table';
import type { TrainingTimes } from './training';

export interface Report {
  readonly passes: readonly Measured[];
  readonly edits: EditTimes;
  readonly training: TrainingTimes;
  readonly start: StartTimes;
}

export function report(measured: Report, asJson: boolean): string {
  if (asJson) return json(measured);
  const parts = [machine(), passTable(measured.passes), LEGEND, otherTable(measured)];
  return `${parts.join('\n\n')}\n`;
}

function json({ passes, ...rest }: Report): string {
  const plain = passes.map(({ median, best, ratio, ...pass }) => ({
    ...pass,
    nanosecondsPerNode: perNode(median, pass.nodes),
    bestNanosecondsPerNode: perNode(best, pass.nodes),
    ratioToKernels: Object.fromEntries(ratio),
  }));
  return `${JSON.stringify({ machine: machine(), passes: plain, ...rest }, null, 2)}\n`;
}

const perNode = (times: ReadonlyMap<string, number>, nodes: number): Record<string, number> =>
  Object.fromEntries([...times].map(([name, time]) => [name, time / nodes]));

const machine = (): string =>
  `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;

const OTHERS = ['evaluator', 'objects', 'Python', 'C'];

const LEGEND = `Forward and backward pass, nanoseconds per node: medians of interleaved rounds; "best" is the
fastest round. "x" columns: how many times the kernels' time, median of the ratios of each round.
kernels: the engine; evaluator: the engine without WebAssembly; objects, Python: one object per
node; C: straight-line C, compiled with -O1. A dash: not measured here.`;

function passTable(passes: readonly Measured[]): string {
  const ratios = OTHERS.map((name) => `${name} x`);
  const head = ['graph', 'nodes', 'runs', 'kernels', 'best', 'goal', ...OTHERS, ...ratios];
  return columns([head, ...passes.map(passRow)]);
}

function passRow({ graph, nodes, runs, goal, median, best, ratio }: Measured): string[] {
  const each = (times: ReadonlyMap<string, number>, name: string): string =>
    short((times.get(name) ?? NaN) / nodes);
  return [
    graph,
    grouped(nodes),
    grouped(runs),
    each(median, 'kernels'),
    each(best, 'kernels'),
    `<= ${goal}`,
    ...OTHERS.map((name) => each(median, name)),
    ...OTHERS.map((name) => short(ratio.get(name))),
  ];
}

function otherTable({ edits, training, start }: Report): string {
  const size = '10 000 nodes';
  return columns([
    ['milliseconds', 'median', 'goal'],
    [`${size}, warm: compile`, short(edits.compile), '<= 2'],
    [`${size}, warm: new wire to all numbers`, short(edits.rewired)],
    [`${size}, warm: new value to all numbers`, short(edits.revalued)],
    [`${size}, first graph of a fresh process`, short(start.firstRun)],
    ['kernels generated in a fresh process', short(start.workspace)],
    [`training step of moons, ${grouped(training.values)} values`, short(training.step)],
  ]);
}
