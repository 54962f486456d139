/** Kernels of ops with more than two inputs: loops over the ports. */
import type { ManyOp, ManySlopes } from '../ops';
import { emit } from './emit';
import {
  accumulate,
  advance,
  BYTES,
  eachNode,
  LOCAL,
  loadGrad,
  loadOut,
  PARAMETER,
} from './kernel-frame';
import { f64, i32, join, local, repeat, type Code } from './wasm';

/** The first bytes of the memory hold the suffix products of one node, 64 at most. */
export const SCRATCH_BYTES = 1024;

const [SO_FAR, NEXT] = LOCAL.input;
const times = f64.arithmetic['*'] ?? [];

/** The number at the port that is being visited. */
const input = join(local.get(LOCAL.port), i32.load(), f64.load());

const startAt = (index: number, address: Code): Code => join(address, local.set(index));

/** Visits the ports from 0 up, from `first` on. */
const eachPort = (first: number, body: Code): Code =>
  join(
    startAt(
      LOCAL.port,
      join(local.get(PARAMETER.operands), i32.number(first * BYTES.address), i32.add),
    ),
    startAt(LOCAL.rest, join(local.get(PARAMETER.arity), i32.number(-first), i32.add)),
    repeat(
      join(body, advance(LOCAL.port, i32.number(BYTES.address))),
      join(advance(LOCAL.rest, i32.number(-1)), local.get(LOCAL.rest)),
    ),
  );

export function manyForwardKernel(spec: ManyOp): Code {
  const locals = new Map([
    ['a', SO_FAR],
    ['b', NEXT],
  ]);
  const body = join(
    join(local.get(PARAMETER.operands), i32.load(), f64.load(), local.set(SO_FAR)),
    eachPort(1, join(input, local.set(NEXT), emit(spec.fold, locals), local.set(SO_FAR))),
    join(local.get(PARAMETER.data), local.get(SO_FAR), f64.store()),
  );
  return eachNode('forward', 'any', body);
}

/** What happens to the slope of a port: it becomes a contribution, or it is stored. */
type Deliver = (slope: Code | 'one') => Code;

export function manyBackwardKernel(spec: ManyOp): Code {
  const deliver: Deliver = (slope) => accumulate(join(local.get(LOCAL.port), i32.load()), slope);
  return eachNode('backward', 'any', join(loadGrad, VISIT[spec.slopes](deliver)));
}

export function manySlopesKernel(spec: ManyOp): Code {
  const deliver: Deliver = (slope) =>
    join(
      local.get(LOCAL.slope),
      slope === 'one' ? f64.number(1) : slope,
      f64.store(),
      advance(LOCAL.slope, i32.number(BYTES.number)),
    );
  const start = startAt(LOCAL.slope, local.get(PARAMETER.slopes));
  return eachNode('slopes', 'any', join(start, VISIT[spec.slopes](deliver)));
}

const VISIT: Record<ManySlopes, (deliver: Deliver) => Code> = {
  one: (deliver) => eachPort(0, deliver('one')),
  others: (deliver) => join(storeSuffixes, multiplyPrefixes(deliver)),
  'first-extremal': (deliver) =>
    join(
      loadOut,
      startAt(LOCAL.open, i32.number(1)),
      eachPort(
        0,
        join(
          join(input, local.get(LOCAL.out), f64.compare['=='] ?? []),
          join(local.get(LOCAL.open), i32.and, local.set(LOCAL.hit)),
          deliver(join(local.get(LOCAL.hit), i32.toFloat)),
          join(local.get(LOCAL.open), local.get(LOCAL.hit), i32.isZero, i32.and),
          local.set(LOCAL.open),
        ),
      ),
    ),
};

/** scratch[p] = x(p+1) · (x(p+2) · …), from the last port down. */
const storeSuffixes = join(
  join(f64.number(1), local.set(LOCAL.product)),
  startAt(LOCAL.rest, local.get(PARAMETER.arity)),
  repeat(
    join(
      advance(LOCAL.rest, i32.number(-1)),
      join(local.get(LOCAL.rest), i32.number(BYTES.number), i32.multiply),
      join(local.get(LOCAL.product), f64.store()),
      join(local.get(PARAMETER.operands), local.get(LOCAL.rest)),
      join(i32.number(BYTES.address), i32.multiply, i32.add, i32.load(), f64.load()),
      join(local.get(LOCAL.product), times, local.set(LOCAL.product)),
    ),
    local.get(LOCAL.rest),
  ),
);

/** slope(p) = (x0 · … · x(p-1)) · scratch[p], from port 0 up. */
const multiplyPrefixes = (deliver: Deliver): Code =>
  join(
    join(f64.number(1), local.set(LOCAL.product)),
    startAt(LOCAL.open, i32.number(0)),
    eachPort(
      0,
      join(
        deliver(join(local.get(LOCAL.product), local.get(LOCAL.open), f64.load(), times)),
        advance(LOCAL.open, i32.number(BYTES.number)),
        join(local.get(LOCAL.product), input, times, local.set(LOCAL.product)),
      ),
    ),
  );
