/** Lays a checked document out flat: nodes become slots, neighbours of a kind become runs. */
import { levelsOf, type GraphDocument, type IndexedWires, type Wires } from '../graph';
import { OPS } from '../ops';
import type { Problem } from '../problem';
import { kindsOf, type Kinds } from './kinds';
import { layOut, type Layout } from './layout';
import { divideIntoRuns } from './runs';
import { schedule } from './schedule';
import { STATE, type Tape } from './tape';
import { createWorkspace } from './workspace';

/** A tape with what only the pass itself needs. */
export interface CompiledTape extends Tape {
  readonly layout: Layout;
}

/** `document` is already checked. The tape lives until `workspace` is used for another one. */
export function compile(document: GraphDocument, workspace = createWorkspace()): CompiledTape {
  const wires = workspace.wires.read(document);
  const { nodes } = document;
  const byNode = kindsOf(document);
  const { kinds } = byNode;
  const { nodeOf, slotOf } = schedule(wires, levelsOf(wires.firstWire, wires.source), byNode);
  const size = nodeOf.length;
  const outputNode = outputNodeOf(document, wires);
  const output = outputNode < 0 ? -1 : slotOf[outputNode];
  const { operands, portsOf } = operandSlots(nodeOf, slotOf, wires);
  const reaches = reachesOf(output, size, operands, portsOf);
  const runs = divideIntoRuns({
    size,
    kinds,
    kindOf: gather(byNode.kindOf, nodeOf),
    operands,
    portsOf,
    reaches,
    isFast: ({ spec }) => workspace.sweep !== null && spec !== null && OPS.get(spec.name) === spec,
  });
  const layout = layOut(workspace, size, operands, runs);
  for (let slot = 0; slot < size; slot += 1) {
    const { value } = nodes[nodeOf[slot]];
    if (value === undefined) break;
    layout.data[slot] = value;
  }
  const state = staticState(byNode, slotOf, outputNode);
  return {
    document,
    rows: 1,
    size,
    slotOf,
    nodeOf,
    runs,
    operands,
    portsOf,
    data: layout.data,
    grad: layout.grad,
    slope: layout.slope,
    contribution: layout.contribution,
    state,
    reaches,
    output,
    outputNode,
    firstWire: wires.firstWire,
    problems: problemsOf(document, byNode, wires, outputNode),
    layout,
  };
}

/** The document's output, or its only sink; -1 when there is neither. */
function outputNodeOf(document: GraphDocument, wires: IndexedWires): number {
  if (document.output !== undefined) return wires.index.get(document.output) ?? -1;
  const sinks = sinkNodes(wires);
  return sinks.length === 1 ? sinks[0] : -1;
}

function sinkNodes({ firstWire, source }: Wires): readonly number[] {
  const used = new Uint8Array(firstWire.length - 1);
  for (const node of source) if (node >= 0) used[node] = 1;
  const sinks: number[] = [];
  for (let node = 0; node < used.length; node += 1) if (used[node] === 0) sinks.push(node);
  return sinks;
}

function operandSlots(
  nodeOf: Int32Array,
  slotOf: Int32Array,
  { firstWire, source }: Wires,
): { operands: Int32Array; portsOf: Int32Array } {
  const portsOf = new Int32Array(nodeOf.length + 1);
  for (let slot = 0; slot < nodeOf.length; slot += 1) {
    const node = nodeOf[slot];
    portsOf[slot + 1] = portsOf[slot] + firstWire[node + 1] - firstWire[node];
  }
  const operands = new Int32Array(portsOf[nodeOf.length]);
  let port = 0;
  for (const node of nodeOf) {
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      operands[port] = slotOf[source[wire]];
      port += 1;
    }
  }
  return { operands, portsOf };
}

/** values[indices[0]], values[indices[1]], … */
function gather(values: Int32Array, indices: Int32Array): Int32Array {
  const gathered = new Int32Array(indices.length);
  for (let place = 0; place < indices.length; place += 1) gathered[place] = values[indices[place]];
  return gathered;
}

/** 1 for the output and all that it depends on. */
function reachesOf(
  output: number,
  size: number,
  operands: Int32Array,
  portsOf: Int32Array,
): Uint8Array {
  const reaches = new Uint8Array(size);
  if (output >= 0) reaches[output] = 1;
  for (let slot = output; slot >= 0; slot -= 1) {
    if (reaches[slot] === 0) continue;
    for (let port = portsOf[slot]; port < portsOf[slot + 1]; port += 1) reaches[operands[port]] = 1;
  }
  return reaches;
}

function staticState(
  { kinds, kindOf }: Kinds,
  slotOf: Int32Array,
  outputNode: number,
): Uint16Array {
  const state = new Uint16Array(kindOf.length);
  for (let node = 0; node < kindOf.length; node += 1) {
    if (kinds[kindOf[node]].broken) state[node] |= STATE.broken;
    else if (slotOf[node] < 0) state[node] |= STATE.incomplete;
    if (kinds[kindOf[node]].constant) state[node] |= STATE.constant;
  }
  if (outputNode >= 0) state[outputNode] |= STATE.output;
  return state;
}

/** Enough to mend them one by one; a message names at most this many sinks. */
const MOST_PROBLEMS = 100;
const MOST_NAMES = 8;

function problemsOf(
  document: GraphDocument,
  { kinds, kindOf }: Kinds,
  wires: Wires,
  outputNode: number,
): readonly Problem[] {
  const { nodes } = document;
  const { firstWire, source } = wires;
  const problems: Problem[] = [];
  for (let node = 0; node < nodes.length && problems.length < MOST_PROBLEMS; node += 1) {
    const { id, op } = nodes[node];
    if (kinds[kindOf[node]].broken) problems.push({ code: 'unknown-op', node: id, params: { op } });
    for (let wire = firstWire[node]; wire < firstWire[node + 1]; wire += 1) {
      if (source[wire] >= 0) continue;
      problems.push({ code: 'open-port', node: id, port: wire - firstWire[node] });
    }
  }
  if (outputNode < 0 && nodes.length > 0) {
    const sinks = sinkNodes(wires);
    const names = sinks.slice(0, MOST_NAMES).map((node) => nodes[node].id);
    if (sinks.length > MOST_NAMES) names.push('…');
    problems.push({ code: 'no-output', params: { sinks: names.join(', '), count: sinks.length } });
  }
  return problems;
}
