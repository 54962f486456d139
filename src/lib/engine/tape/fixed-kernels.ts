/** Kernels of ops with one or two inputs, straight from the entry's expressions. */
import { namesIn, parseExpression, type Expression } from '../expression';
import type { ManyOp, ManySlopes, OpSpec } from '../ops';
import { emit } from './emit';
import { accumulate, BYTES, eachNode, LOCAL, loadGrad, loadOut, PARAMETER } from './kernel-frame';
import { f64, i32, join, local, type Code } from './wasm';

/** An op as expressions of its one or two inputs. */
export interface FixedForm {
  readonly inputs: readonly string[];
  readonly value: Expression;
  readonly slopes: readonly Expression[];
}

/** The form of an op at this number of inputs; null where only a loop over the ports will do. */
export function fixedForm(spec: OpSpec, arity: number): FixedForm | null {
  if (spec.kind === 'fixed') return spec;
  return arity === 2 ? pairForm(spec) : null;
}

/** The slopes of a pair, the bits of which are those of the loops over the ports. */
const PAIR_SLOPES: Record<ManySlopes, readonly [string, string]> = {
  one: ['1', '1'],
  others: ['b', 'a'],
  'first-extremal': ['1 if a == out else 0', '0 if a == out else 1 if b == out else 0'],
};

function pairForm(spec: ManyOp): FixedForm {
  const slopes = PAIR_SLOPES[spec.slopes].map((text) => {
    const parsed = parseExpression(text);
    if (!parsed.ok) throw new Error(`"${text}" is an expression`);
    return parsed.value;
  });
  return { inputs: ['a', 'b'], value: spec.fold, slopes };
}

const localsOf = ({ inputs }: FixedForm): ReadonlyMap<string, number> =>
  new Map([
    ...inputs.map((name, port): [string, number] => [name, LOCAL.input[port] ?? -1]),
    ['out', LOCAL.out],
  ]);

const operand = (port: number): number => LOCAL.operand[port] ?? -1;

const loadOperand = (port: number): Code =>
  join(local.get(PARAMETER.operands), i32.load(port * BYTES.address), local.set(operand(port)));

const loadInput = (port: number): Code =>
  join(local.get(operand(port)), f64.load(), local.set(LOCAL.input[port] ?? -1));

/** Loads the operand addresses, and of the numbers those that `used` reads. */
const loadUsed = (form: FixedForm, used: ReadonlySet<string>): Code =>
  join(
    ...form.inputs.map((name, port) =>
      join(loadOperand(port), used.has(name) ? loadInput(port) : []),
    ),
    used.has('out') ? loadOut : [],
  );

const allNames = (expressions: readonly Expression[]): Set<string> =>
  new Set(expressions.flatMap((expression) => [...namesIn(expression)]));

export function forwardKernel(form: FixedForm): Code {
  const body = join(
    loadUsed(form, namesIn(form.value)),
    local.get(PARAMETER.data),
    emit(form.value, localsOf(form)),
    f64.store(),
  );
  return eachNode('forward', form.inputs.length, body);
}

/** `constants`: bit p is set where port p reads a constant, whose slope is not computed. */
export function backwardKernel(form: FixedForm, constants: number): Code {
  const ports = form.slopes.flatMap((slope, port) =>
    (constants >> port) & 1 ? [] : [{ slope, port }],
  );
  const body = join(
    loadUsed(form, allNames(ports.map(({ slope }) => slope))),
    loadGrad,
    ...ports.map(({ slope, port }) =>
      accumulate(local.get(operand(port)), isOne(slope) ? 'one' : emit(slope, localsOf(form))),
    ),
  );
  return eachNode('backward', form.inputs.length, body);
}

export function slopesKernel(form: FixedForm, constants: number): Code {
  const ports = form.slopes.flatMap((slope, port) =>
    (constants >> port) & 1 ? [] : [{ slope, port }],
  );
  const body = join(
    loadUsed(form, allNames(ports.map(({ slope }) => slope))),
    ...ports.map(({ slope, port }) =>
      join(
        local.get(PARAMETER.slopes),
        emit(slope, localsOf(form)),
        f64.store(port * BYTES.number),
      ),
    ),
  );
  return eachNode('slopes', form.inputs.length, body);
}

const isOne = (slope: Expression): boolean => slope.kind === 'number' && slope.value === 1;
