/** Memory for one live tape, with the kernels that run over it. Reused from tape to tape. */
import { createWireIndex, type WireIndex } from '../graph';
import { instantiate, kernelSet, type Sweep } from './kernels';
import { SCRATCH_BYTES } from './many-kernels';

const PAGE = 65_536;

export interface Workspace {
  /** Null: only the plain evaluator runs. */
  readonly sweep: Sweep | null;
  /** Remembers the wires of the last document, so that an edit is compiled quickly. */
  readonly wires: WireIndex;
  /** A buffer of at least this many bytes. Older views may be empty afterwards. */
  reserve(bytes: number): ArrayBuffer;
}

/** Where the first array may begin: the kernels' scratch comes before it. */
export const FIRST_BYTE = SCRATCH_BYTES;

/** `webAssembly`: true by default; false, or a place without it, leaves the plain evaluator. */
export function createWorkspace(options: { readonly webAssembly?: boolean } = {}): Workspace {
  const set = options.webAssembly === false ? null : kernelSet();
  return set === null ? plainWorkspace() : kernelWorkspace(instantiateWith(set));
}

interface KernelMemory {
  readonly memory: WebAssembly.Memory;
  readonly sweep: Sweep;
}

function instantiateWith(set: NonNullable<ReturnType<typeof kernelSet>>): KernelMemory {
  const memory = new WebAssembly.Memory({ initial: 1 });
  return { memory, sweep: instantiate(set, memory) };
}

function kernelWorkspace({ memory, sweep }: KernelMemory): Workspace {
  return {
    sweep,
    wires: createWireIndex(),
    reserve(bytes) {
      const missing = bytes - memory.buffer.byteLength;
      if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
      return memory.buffer;
    },
  };
}

function plainWorkspace(): Workspace {
  let buffer = new ArrayBuffer(0);
  return {
    sweep: null,
    wires: createWireIndex(),
    reserve(bytes) {
      if (bytes > buffer.byteLength) buffer = new ArrayBuffer(bytes);
      return buffer;
    },
  };
}
