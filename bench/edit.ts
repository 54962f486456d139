/** How long it takes from an edit to all numbers, in a graph of 10,000 nodes. */
import {
  annotate,
  backward,
  compile,
  createWorkspace,
  forward,
  setLeaf,
  type GraphDocument,
} from '../src/lib/engine';
import { median } from './compare';
import { LEAF, toDocument, type FlatGraph } from './graphs';
import { collectGarbage } from './memory';
import { randomFrom } from './random';

export interface EditTimes {
  /** Milliseconds. */
  readonly compile: number;
  /** A new wire: compile, both passes, and the numbers on the wires. */
  readonly rewired: number;
  /** A new value on a leaf: both passes, and the numbers on the wires. */
  readonly revalued: number;
}

/** Edits until the machine code is there; what the first one takes is measured apart. */
const WARM_UP = 100;

export function measureEdits(graph: FlatGraph, rounds: number): EditTimes {
  const random = randomFrom(7);
  const workspace = createWorkspace();
  let document = toDocument(graph);
  const times = { compile: [] as number[], rewired: [] as number[], revalued: [] as number[] };
  collectGarbage();
  for (let round = -WARM_UP; round < rounds; round++) {
    document = rewire(document, graph, random);
    const begin = performance.now();
    const tape = compile(document, workspace);
    const compiled = performance.now();
    runAll(tape);
    const ran = performance.now();
    setLeaf(tape, pick(graph.ops, LEAF, random), random());
    runAll(tape);
    const end = performance.now();
    if (round < 0) continue;
    times.compile.push(compiled - begin);
    times.rewired.push(ran - begin);
    times.revalued.push(end - ran);
  }
  return {
    compile: median(times.compile),
    rewired: median(times.rewired),
    revalued: median(times.revalued),
  };
}

function runAll(tape: ReturnType<typeof compile>): void {
  forward(tape);
  backward(tape);
  annotate(tape);
}

/** Wires the first input of a random add to a random leaf: another order, another tape. */
function rewire(document: GraphDocument, { ops }: FlatGraph, random: () => number): GraphDocument {
  const node = pick(ops, 'add', random);
  const leaf = document.nodes[pick(ops, LEAF, random)].id;
  const nodes = document.nodes.slice();
  const inputs = nodes[node].inputs!;
  nodes[node] = { ...nodes[node], inputs: [leaf, ...inputs.slice(1)] };
  return { ...document, nodes };
}

function pick(ops: readonly string[], op: string, random: () => number): number {
  for (;;) {
    const i = Math.floor(random() * ops.length);
    if (ops[i] === op) return i;
  }
}
