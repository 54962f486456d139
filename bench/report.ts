/** The measured numbers as a table for people, or as JSON. */
import type { EditTimes } from './edit';
import type { Measured } from './measurements';
import { columns, grouped, short } from './table';

export interface Report {
  readonly passes: readonly Measured[];
  readonly edits: EditTimes;
}

export function report(measured: Report, asJson: boolean): string {
  return asJson
    ? json(measured)
    : `${passTable(measured.passes)}\n\n${editTable(measured.edits)}\n`;
}

function json({ passes, ...rest }: Report): string {
  const plain = passes.map(({ median, ratio, ...pass }) => ({
    ...pass,
    nanosecondsPerNode: Object.fromEntries([...median].map(([k, v]) => [k, v / pass.nodes])),
    ratioToKernels: Object.fromEntries(ratio),
  }));
  return `${JSON.stringify({ passes: plain, ...rest }, null, 2)}\n`;
}

const OTHERS = ['evaluator', 'objects', 'Python', 'C'];

function passTable(passes: readonly Measured[]): string {
  const head = ['ns per node', 'nodes', 'rounds', 'kernels', 'goal', ...OTHERS];
  const ratios = OTHERS.map((name) => `${name} x`);
  return columns([[...head, ...ratios], ...passes.map(passRow)]);
}

function passRow({ graph, nodes, rounds, goal, median, ratio }: Measured): string[] {
  const perNode = (name: string): string => short((median.get(name) ?? NaN) / nodes);
  return [
    graph,
    grouped(nodes),
    String(rounds),
    perNode('kernels'),
    `<= ${goal}`,
    ...OTHERS.map(perNode),
    ...OTHERS.map((name) => short(ratio.get(name))),
  ];
}

function editTable({ compile, rewired, revalued }: EditTimes): string {
  return columns([
    ['10 000 nodes, ms', 'measured', 'goal'],
    ['compile', short(compile), '<= 2'],
    ['new wire to all numbers', short(rewired), ''],
    ['new value to all numbers', short(revalued), ''],
  ]);
}
