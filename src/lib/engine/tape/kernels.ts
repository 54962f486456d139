/**
 * The kernels: per op three tight loops over a run, generated from its entry. `forward` computes
 * data, `backward` adds contributions to the operands' gradients, `slopes` stores the local
 * derivatives. `sweep` calls the kernels of one run after the other.
 */
import { OPS, type OpSpec } from '../ops';
import { importedMath, IMPORTED } from './emit';
import { backwardKernel, fixedForm, forwardKernel, slopesKernel } from './fixed-kernels';
import { advance, KERNEL_LOCALS, KERNEL_PARAMETERS } from './kernel-frame';
import { manyBackwardKernel, manyForwardKernel, manySlopesKernel } from './many-kernels';
import {
  callIndirect,
  encodeModule,
  F64,
  I32,
  i32,
  join,
  local,
  repeat,
  type Code,
  type DefinedFunction,
} from './wasm';

export type Sweep = (from: number, to: number, step: number, field: number, shift: number) => void;

/** A run as the kernels read it from memory: eight 32-bit numbers. */
export const DESCRIPTOR = {
  bytes: 32,
  count: 0,
  data: 4,
  operands: 8,
  slopes: 12,
  arity: 16,
  forward: 20,
  backward: 24,
  slopeKernel: 28,
} as const;

const TYPE = { unaryMath: 0, binaryMath: 1, kernel: 2, sweep: 3 } as const;
const BINARY_IMPORTS: readonly string[] = ['pow'];

interface KernelSet {
  readonly module: WebAssembly.Module;
  /** Where each op's kernels stand, by `placeOf`. */
  readonly positions: ReadonlyMap<OpSpec, readonly RunKernels[]>;
}

let shared: KernelSet | null | undefined;

/** The kernels, generated once; null where WebAssembly is missing, switched off or forbidden. */
export function kernelSet(): KernelSet | null {
  if (shared === undefined) shared = typeof WebAssembly === 'object' ? generateIfAllowed() : null;
  return shared;
}

function generateIfAllowed(): KernelSet | null {
  const plan = planModule();
  try {
    return { module: new WebAssembly.Module(plan.bytes), positions: plan.positions };
  } catch {
    // a page's security policy may forbid WebAssembly; the plain evaluator needs none
    return null;
  }
}

/** Runs the kernels over `memory`. */
export function instantiate({ module }: KernelSet, memory: WebAssembly.Memory): Sweep {
  const instance = new WebAssembly.Instance(module, { memory: { memory }, math: importedMath() });
  return instance.exports['sweep'] as Sweep;
}

/** The three kernels of a kind of run, as positions in the table. */
export interface RunKernels {
  readonly forward: number;
  readonly backward: number;
  readonly slopes: number;
}

/** Does nothing: the table begins with an empty kernel. */
const IDLE: RunKernels = { forward: 0, backward: 0, slopes: 0 };

/** With more than two inputs one kernel loops over the ports, whatever is constant. */
const MANY = 3;
const MASKS = 4;

const placeOf = (arity: number, constants: number): number =>
  arity < MANY ? arity * MASKS + constants : MANY * MASKS;

/** The kernels of an op at this number of inputs, of which some read constants. */
export function kernelsOf(
  { positions }: KernelSet,
  spec: OpSpec,
  arity: number,
  constants: number,
): RunKernels {
  return positions.get(spec)?.[placeOf(arity, constants)] ?? IDLE;
}

function planModule(): Pick<KernelSet, 'positions'> & { bytes: Uint8Array<ArrayBuffer> } {
  const functions: DefinedFunction[] = [kernel([])];
  const define = (code: Code): number => functions.push(kernel(code)) - 1;
  const positions = new Map(
    [...OPS.values()].map((spec): [OpSpec, readonly RunKernels[]] => [
      spec,
      defineAll(spec, define),
    ]),
  );
  functions.push({ type: TYPE.sweep, locals: [], code: sweepCode, exported: 'sweep' });
  const bytes = encodeModule({
    types: [
      { parameters: [F64], results: [F64] },
      { parameters: [F64, F64], results: [F64] },
      { parameters: KERNEL_PARAMETERS, results: [] },
      { parameters: [I32, I32, I32, I32, I32], results: [] },
    ],
    imports: IMPORTED.map((name) => ({
      name,
      type: BINARY_IMPORTS.includes(name) ? TYPE.binaryMath : TYPE.unaryMath,
    })),
    functions,
  });
  return { bytes, positions };
}

/** All kernels of an op, each at its `placeOf`. */
function defineAll(spec: OpSpec, define: (code: Code) => number): readonly RunKernels[] {
  const all: RunKernels[] = [];
  const arity = spec.kind === 'many' ? 2 : spec.inputs.length;
  const form = fixedForm(spec, arity);
  if (form === null) throw new Error(`${spec.name} has more than two inputs of its own`);
  const forward = define(forwardKernel(form));
  const everyPort = (1 << arity) - 1;
  for (let constants = 0; constants < everyPort; constants += 1) {
    const backward = define(backwardKernel(form, constants));
    const slopes = define(slopesKernel(form, constants));
    all[placeOf(arity, constants)] = { forward, backward, slopes };
  }
  // with all operands constant there is nothing to hand back
  all[placeOf(arity, everyPort)] = { ...IDLE, forward };
  if (spec.kind === 'many') {
    all[placeOf(MANY, 0)] = {
      forward: define(manyForwardKernel(spec)),
      backward: define(manyBackwardKernel(spec)),
      slopes: define(manySlopesKernel(spec)),
    };
  }
  return all;
}

const kernel = (code: Code): DefinedFunction => ({
  type: TYPE.kernel,
  locals: KERNEL_LOCALS,
  code,
});

/** Parameters of `sweep`: first descriptor, the one to stop before, step, which kernel, shift. */
const [FROM, TO, STEP, FIELD, SHIFT] = [0, 1, 2, 3, 4] as const;
const field = (offset: number): Code => join(local.get(FROM), i32.load(offset));

const sweepCode = repeat(
  join(
    join(field(DESCRIPTOR.count), field(DESCRIPTOR.data), field(DESCRIPTOR.operands)),
    join(field(DESCRIPTOR.slopes), local.get(SHIFT), field(DESCRIPTOR.arity)),
    join(local.get(FROM), local.get(FIELD), i32.add, i32.load()),
    callIndirect(TYPE.kernel),
    advance(FROM, local.get(STEP)),
  ),
  join(local.get(FROM), local.get(TO), i32.notEqual),
);
