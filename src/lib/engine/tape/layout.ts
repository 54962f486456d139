/** Where a tape's numbers lie in the memory of its workspace, and its runs as kernels read them. */
import { DESCRIPTOR, kernelsOf, kernelSet, type Sweep } from './kernels';
import type { Run } from './tape';
import { FIRST_BYTE, type Workspace } from './workspace';

/** Neighbouring runs, from one index up to another, that the same engine computes. */
export interface Stretch {
  readonly fast: boolean;
  readonly from: number;
  readonly to: number;
}

export interface Layout {
  readonly sweep: Sweep | null;
  readonly data: Float64Array;
  readonly grad: Float64Array;
  readonly slope: Float64Array;
  readonly contribution: Float64Array;
  /** Address of the first run's descriptor. */
  readonly descriptors: number;
  /** All runs, in order. */
  readonly stretches: readonly Stretch[];
  /** Distance in bytes from a number's data to its grad. */
  readonly shift: number;
}

const NUMBER = Float64Array.BYTES_PER_ELEMENT;
const ADDRESS = Int32Array.BYTES_PER_ELEMENT;

export function layOut(
  workspace: Workspace,
  size: number,
  operands: Int32Array,
  runs: readonly Run[],
): Layout {
  const ports = operands.length;
  const dataAt = FIRST_BYTE;
  const gradAt = dataAt + size * NUMBER;
  const slopeAt = gradAt + size * NUMBER;
  const contributionAt = slopeAt + ports * NUMBER;
  const operandsAt = contributionAt + ports * NUMBER;
  const descriptors = operandsAt + ports * ADDRESS;
  const { sweep } = workspace;
  const end = sweep === null ? operandsAt : descriptors + runs.length * DESCRIPTOR.bytes;
  const buffer = workspace.reserve(end);
  if (sweep !== null) {
    const addresses = new Int32Array(buffer, operandsAt, ports);
    for (let port = 0; port < ports; port += 1) addresses[port] = dataAt + operands[port] * NUMBER;
    describe(runs, new Int32Array(buffer, descriptors), { dataAt, slopeAt, operandsAt });
  }
  return {
    sweep,
    data: new Float64Array(buffer, dataAt, size),
    grad: new Float64Array(buffer, gradAt, size),
    slope: new Float64Array(buffer, slopeAt, ports),
    contribution: new Float64Array(buffer, contributionAt, ports),
    descriptors,
    stretches: stretchesOf(runs),
    shift: gradAt - dataAt,
  };
}

function stretchesOf(runs: readonly Run[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < runs.length; from = to) {
    const { fast } = runs[from];
    do to += 1;
    while (to < runs.length && runs[to].fast === fast);
    stretches.push({ fast, from, to });
  }
  return stretches;
}

interface Addresses {
  readonly dataAt: number;
  readonly slopeAt: number;
  readonly operandsAt: number;
}

function describe(runs: readonly Run[], memory: Int32Array, at: Addresses): void {
  const set = kernelSet();
  if (set === null) return;
  const put = (run: number, offset: number, value: number): void => {
    memory[(run * DESCRIPTOR.bytes + offset) / ADDRESS] = value;
  };
  runs.forEach(({ spec, from, to, arity, constants, firstPort, fast, graded }, run) => {
    if (spec === null || !fast) return;
    put(run, DESCRIPTOR.count, to - from);
    put(run, DESCRIPTOR.data, at.dataAt + from * NUMBER);
    put(run, DESCRIPTOR.operands, at.operandsAt + firstPort * ADDRESS);
    put(run, DESCRIPTOR.slopes, at.slopeAt + firstPort * NUMBER);
    put(run, DESCRIPTOR.arity, arity);
    const kernels = kernelsOf(set, spec, arity, constants);
    put(run, DESCRIPTOR.forward, kernels.forward);
    put(run, DESCRIPTOR.backward, graded ? kernels.backward : 0);
    put(run, DESCRIPTOR.slopeKernel, kernels.slopes);
  });
}
