/**
 * `npm run bench:steps`: what a step of the pass costs, wherever in the pass it is. Printed are
 * medians, and the ratio of a step late in the pass to one at its beginning, of the same rounds.
 */
import { createTrace, type Trace } from '../src/lib/engine';
import { median } from './compare';
import { toDocument } from './graphs';
import { collectGarbage } from './memory';
import { mixedGraph } from './mixed';
import { columns, grouped, short } from './table';

const SIZES = [100, 1_000, 10_000];
const WARM_UP = 30;
const ROUNDS = 101;

/** Goes there and reads all numbers, as a frame does. Milliseconds. */
function go(trace: Trace, position: number): number {
  const begin = performance.now();
  trace.seek(position);
  trace.result();
  return performance.now() - begin;
}

function measure(nodes: number): readonly string[] {
  const document = toDocument(mixedGraph(nodes));
  collectGarbage();
  const times = { record: [], early: [], late: [], back: [], across: [] } as Record<
    string,
    number[]
  >;
  const ratios: number[] = [];
  let length = 0;
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const begin = performance.now();
    const trace = createTrace(document);
    const record = performance.now() - begin;
    length = trace.length;
    trace.seek(2);
    const early = go(trace, 3);
    trace.seek(length - 3);
    const late = go(trace, length - 2);
    const back = go(trace, length - 3);
    trace.seek(0);
    const across = go(trace, length);
    if (round < 0) continue;
    for (const [name, time] of Object.entries({ record, early, late, back, across })) {
      times[name].push(time);
    }
    ratios.push(late / early);
  }
  const cells = ['record', 'early', 'late', 'back', 'across'].map((name) =>
    short(median(times[name])),
  );
  return [grouped(nodes), grouped(length), ...cells, short(median(ratios))];
}

const head = [
  'nodes',
  'steps',
  'record',
  'step 3',
  'last but one',
  'back',
  'first to last',
  'late / early',
];
console.log('Milliseconds, with all numbers read:\n');
console.log(columns([head, ...SIZES.map(measure)]));
