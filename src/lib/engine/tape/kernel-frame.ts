/** What all kernels share: their parameters, their locals, and the walk over the nodes of a run. */
import { F64, f64, I32, i32, join, local, repeat, type Code } from './wasm';

/**
 * The parameters: how many nodes; the addresses of the first one's data, operand addresses and
 * slopes; the distance from a number's data to its grad; the inputs per node.
 */
export const PARAMETER = { count: 0, data: 1, operands: 2, slopes: 3, shift: 4, arity: 5 } as const;
export const KERNEL_PARAMETERS = [I32, I32, I32, I32, I32, I32];

/** Every kernel has the same locals: three addresses, two counters, then numbers. */
export const LOCAL = {
  /** Operand addresses of ports 0 and 1. */
  operand: [6, 7],
  target: 8,
  port: 9,
  rest: 10,
  slope: 11,
  open: 12,
  hit: 13,
  /** Values of the inputs at ports 0 and 1. */
  input: [14, 15],
  out: 16,
  grad: 17,
  product: 18,
} as const;
export const KERNEL_LOCALS = [
  ...Array.from({ length: 8 }, () => I32),
  ...Array.from({ length: 5 }, () => F64),
];

export const BYTES = { number: 8, address: 4 } as const;

/** local += step, where `step` is code. */
export const advance = (index: number, step: Code): Code =>
  join(local.get(index), step, i32.add, local.set(index));

/** arity · size, for ops with a fixed number of inputs a plain number. */
export const portsTimes = (arity: number | 'any', size: number): Code =>
  arity === 'any'
    ? join(local.get(PARAMETER.arity), i32.number(size), i32.multiply)
    : i32.number(arity * size);

const negative = (code: Code): Code => join(i32.number(0), code, i32.subtract);

/** Forward goes up over the nodes of a run, backward down; only `slopes` moves along the slopes. */
type Walk = 'forward' | 'backward' | 'slopes';

/** Runs `body` for each node, first to last, or last to first. */
export function eachNode(walk: Walk, arity: number | 'any', body: Code): Code {
  const steps: (readonly [number, Code])[] = [
    [PARAMETER.data, i32.number(BYTES.number)],
    [PARAMETER.operands, portsTimes(arity, BYTES.address)],
  ];
  if (walk === 'slopes') steps.push([PARAMETER.slopes, portsTimes(arity, BYTES.number)]);
  const toLast = steps.map(([index, step]) =>
    advance(index, join(local.get(PARAMETER.count), i32.number(-1), i32.add, step, i32.multiply)),
  );
  const toNext = steps.map(([index, step]) =>
    advance(index, walk === 'backward' ? negative(step) : step),
  );
  const countDown = join(advance(PARAMETER.count, i32.number(-1)), local.get(PARAMETER.count));
  return join(...(walk === 'backward' ? toLast : []), repeat(join(body, ...toNext), countDown));
}

/** The address of the grad that belongs to the data at this address. */
export const gradOf = (address: Code): Code => join(address, local.get(PARAMETER.shift), i32.add);

export const loadOut = join(join(local.get(PARAMETER.data), f64.load(), local.set(LOCAL.out)));
export const loadGrad = join(gradOf(local.get(PARAMETER.data)), f64.load(), local.set(LOCAL.grad));

/** grad at `address` += slope · upstream gradient; a slope of 1 hands it on unchanged. */
export const accumulate = (address: Code, slope: Code | 'one'): Code =>
  join(
    gradOf(address),
    local.set(LOCAL.target),
    local.get(LOCAL.target),
    join(local.get(LOCAL.target), f64.load()),
    slope === 'one'
      ? local.get(LOCAL.grad)
      : join(slope, local.get(LOCAL.grad), f64.arithmetic['*'] ?? []),
    f64.arithmetic['+'] ?? [],
    f64.store(),
  );
