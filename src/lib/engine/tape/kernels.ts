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
  /** Positions in the table, by op, number of inputs (3 stands for more) and constant operands. */
  readonly positions: ReadonlyMap<string, number>;
}

let shared: KernelSet | null | undefined;

/** The kernels, generated once; null where WebAssembly is missing or switched off. */
export function kernelSet(): KernelSet | null {
  if (shared === undefined) shared = typeof WebAssembly === 'object' ? generate() : null;
  return shared;
}

/** Runs the kernels over `memory`. */
export function instantiate({ module }: KernelSet, memory: WebAssembly.Memory): Sweep {
  const instance = new WebAssembly.Instance(module, { memory: { memory }, math: importedMath() });
  return instance.exports['sweep'] as Sweep;
}

type Kind = 'forward' | 'backward' | 'slopes';

const keyOf = (kind: Kind, spec: OpSpec, arity: number, constants: number): string =>
  `${kind} ${spec.name} ${String(Math.min(arity, 3))} ${String(constants)}`;

/** Where in the table the kernel of such a run stands; 0 does nothing. */
export function kernelPosition(
  { positions }: KernelSet,
  kind: Kind,
  spec: OpSpec,
  arity: number,
  constants: number,
): number {
  const relevant = kind === 'forward' || arity > 2 ? 0 : constants;
  return positions.get(keyOf(kind, spec, arity, relevant)) ?? 0;
}

function generate(): KernelSet {
  const functions: DefinedFunction[] = [kernel([])];
  const positions = new Map<string, number>();
  const define = (kind: Kind, spec: OpSpec, arity: number, constants: number, code: Code): void => {
    positions.set(keyOf(kind, spec, arity, constants), functions.length);
    functions.push(kernel(code));
  };
  for (const spec of OPS.values()) {
    const arity = spec.kind === 'many' ? 2 : spec.inputs.length;
    const form = fixedForm(spec, arity);
    if (form === null) continue;
    define('forward', spec, arity, 0, forwardKernel(form));
    // with all operands constant there is nothing to hand back: the empty kernel serves
    for (let constants = 0; constants < (1 << arity) - 1; constants += 1) {
      define('backward', spec, arity, constants, backwardKernel(form, constants));
      define('slopes', spec, arity, constants, slopesKernel(form, constants));
    }
    if (spec.kind === 'many') {
      define('forward', spec, 3, 0, manyForwardKernel(spec));
      define('backward', spec, 3, 0, manyBackwardKernel(spec));
      define('slopes', spec, 3, 0, manySlopesKernel(spec));
    }
  }
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
  return { module: new WebAssembly.Module(bytes), positions };
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
