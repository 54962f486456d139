/** How a frame lies in its buffer: a header, then the arrays, the widest numbers first. */
import type { PassResult, Problem } from '../engine';
import type { Mode, Moment, Revision } from './protocol';

/** What a frame is about. */
export interface FrameStamp {
  readonly revision: Revision;
  readonly mode: Mode;
  /** After how many fine steps the numbers stand; null unless the mode is `step`. */
  readonly step: number | null;
}

/** The numbers of a pass, without the document: nodes in document order, wires by node and port. */
export type Numbers = Pick<
  PassResult,
  'output' | 'data' | 'grad' | 'state' | 'firstWire' | 'slope' | 'contribution' | 'wireState'
>;

/** Views into one buffer. */
export type FrameViews = FrameStamp & Numbers;

/** A frame as it is shown. Its arrays live until the next one has been handed over. */
export interface Frame extends FrameViews {
  readonly problems: readonly Problem[];
  /** What was done last and what comes next; null unless the mode is `step`. */
  readonly moment: Moment | null;
}

const MODES: readonly Mode[] = ['pass', 'step'];

/** revision, mode, step (-1: none), nodes, wires, output */
const HEADER = 6;
const NONE = -1;

export function frameBytes(nodes: number, wires: number): number {
  const doubles = HEADER + 2 * nodes + 2 * wires;
  return 8 * doubles + 4 * (nodes + 1) + 2 * nodes + wires;
}

/** Copies the numbers: the host goes on working on its own. */
export function writeFrame(buffer: ArrayBuffer, stamp: FrameStamp, numbers: Numbers): void {
  const nodes = numbers.data.length;
  const wires = numbers.slope.length;
  const mode = MODES.indexOf(stamp.mode);
  const step = stamp.step ?? NONE;
  const header = [stamp.revision, mode, step, nodes, wires, numbers.output];
  new Float64Array(buffer, 0, HEADER).set(header);
  const views = arraysIn(buffer, nodes, wires);
  views.data.set(numbers.data);
  views.grad.set(numbers.grad);
  views.slope.set(numbers.slope);
  views.contribution.set(numbers.contribution);
  views.firstWire.set(numbers.firstWire);
  views.state.set(numbers.state);
  views.wireState.set(numbers.wireState);
}

/** What `writeFrame` wrote, without a copy. */
export function frameViews(buffer: ArrayBuffer): FrameViews {
  const header = new Float64Array(buffer, 0, HEADER);
  const [revision, mode, step, nodes, wires, output] = header;
  return {
    revision,
    mode: MODES[mode],
    step: step === NONE ? null : step,
    output,
    ...arraysIn(buffer, nodes, wires),
  };
}

function arraysIn(buffer: ArrayBuffer, nodes: number, wires: number) {
  const data = 8 * HEADER;
  const grad = data + 8 * nodes;
  const slope = grad + 8 * nodes;
  const contribution = slope + 8 * wires;
  const firstWire = contribution + 8 * wires;
  const state = firstWire + 4 * (nodes + 1);
  const wireState = state + 2 * nodes;
  return {
    data: new Float64Array(buffer, data, nodes),
    grad: new Float64Array(buffer, grad, nodes),
    slope: new Float64Array(buffer, slope, wires),
    contribution: new Float64Array(buffer, contribution, wires),
    firstWire: new Int32Array(buffer, firstWire, nodes + 1),
    state: new Uint16Array(buffer, state, nodes),
    wireState: new Uint8Array(buffer, wireState, wires),
  };
}
