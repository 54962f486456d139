/** micrograd's Value in TypeScript: compute with it as with numbers, and it records the graph. */
import type { LeafOp, Rules } from './graph';
import { evaluatorOf, isLeafOp, MOST_INPUTS, OPS, type OpEvaluator } from './ops';
import { evaluate, STATE } from './tape';
import { dependenciesOf, record } from './value-document';

/** Numbers become constants. */
export type Operand = Value | number;

interface Origin {
  readonly op: string;
  readonly operands: readonly Value[];
}

const from = (op: LeafOp): Origin => ({ op, operands: [] });

export class Value {
  /** Of what `backward()` was called on, by this value; 0 before that, and for a constant. */
  grad = 0;
  /** Its name in the document, when it can be one; else a caption. */
  label: string;
  readonly op: string;
  readonly operands: readonly Value[];
  #data: number;

  constructor(data: number, label = '', origin = from('input')) {
    this.#data = isLeafOp(origin.op) ? leafNumber(data) : data;
    this.label = label;
    this.op = origin.op;
    this.operands = origin.operands;
  }

  /** A leaf that training may change. */
  static parameter(data: number, label = ''): Value {
    return new Value(data, label, from('parameter'));
  }

  /** A leaf without a gradient; any number among the operands becomes one. */
  static constant(data: number, label = ''): Value {
    return new Value(data, label, from('constant'));
  }

  /** Any op of the table by its name: `Value.of('add', a, b, 1)`. */
  static of(op: string, ...operands: readonly Operand[]): Value {
    const values = operands.map((operand) =>
      operand instanceof Value ? operand : Value.constant(operand),
    );
    const data = evaluatorFor(op, values.length).value(values.map((value) => value.data));
    return new Value(data, '', { op, operands: values });
  }

  get data(): number {
    return this.#data;
  }

  /** Only leaves can be set. What was computed from them keeps its number until `backward()`. */
  set data(data: number) {
    if (!isLeafOp(this.op)) throw new TypeError(`only leaves can be set, and this is ${this.op}`);
    this.#data = leafNumber(data);
  }

  /**
   * The whole pass, from a clean start: every value that this one depends on gets its data anew and
   * its gradient. With other rules it makes the mistakes that they describe.
   */
  backward(rules?: Rules): void {
    const { document, values } = record(this);
    const { data, grad, state } = evaluate(rules === undefined ? document : { ...document, rules });
    values.forEach((value, node) => {
      value.#data = data[node];
      value.grad = (state[node] & STATE.graded) !== 0 ? grad[node] : 0;
    });
  }

  /** micrograd's `_backward()`: hands this value's own gradient on to its operands, and no further. */
  backwardHere(accumulate: NonNullable<Rules['accumulate']> = 'add'): void {
    if (isLeafOp(this.op)) return;
    const { slope } = evaluatorFor(this.op, this.operands.length);
    const inputs = this.operands.map((operand) => operand.data);
    this.operands.forEach((operand, port) => {
      if (operand.op === 'constant') return;
      const contribution = slope(port, inputs, this.data) * this.grad;
      operand.grad = accumulate === 'overwrite' ? contribution : operand.grad + contribution;
    });
  }

  /** Clears the gradient of this value and of all that it depends on. */
  zeroGrad(): void {
    for (const value of dependenciesOf(this)) value.grad = 0;
  }

  toString(): string {
    return `Value(data=${this.data})`;
  }

  // Every operator as a method. An op that has none yet works through `Value.of`.
  add(...others: readonly Operand[]): Value {
    return Value.of('add', this, ...others);
  }
  mul(...others: readonly Operand[]): Value {
    return Value.of('mul', this, ...others);
  }
  max(...others: readonly Operand[]): Value {
    return Value.of('max', this, ...others);
  }
  min(...others: readonly Operand[]): Value {
    return Value.of('min', this, ...others);
  }
  sub(other: Operand): Value {
    return Value.of('sub', this, other);
  }
  div(other: Operand): Value {
    return Value.of('div', this, other);
  }
  pow(other: Operand): Value {
    return Value.of('pow', this, other);
  }
  neg(): Value {
    return Value.of('neg', this);
  }
  exp(): Value {
    return Value.of('exp', this);
  }
  log(): Value {
    return Value.of('log', this);
  }
  sqrt(): Value {
    return Value.of('sqrt', this);
  }
  sin(): Value {
    return Value.of('sin', this);
  }
  cos(): Value {
    return Value.of('cos', this);
  }
  abs(): Value {
    return Value.of('abs', this);
  }
  square(): Value {
    return Value.of('square', this);
  }
  erf(): Value {
    return Value.of('erf', this);
  }
  tanh(): Value {
    return Value.of('tanh', this);
  }
  sigmoid(): Value {
    return Value.of('sigmoid', this);
  }
  relu(): Value {
    return Value.of('relu', this);
  }
  leakyRelu(): Value {
    return Value.of('leaky_relu', this);
  }
  gelu(): Value {
    return Value.of('gelu', this);
  }
  silu(): Value {
    return Value.of('silu', this);
  }
  softplus(): Value {
    return Value.of('softplus', this);
  }
  step(): Value {
    return Value.of('step', this);
  }
}

/** Throws on what only a slip in the calling program can bring about. */
function evaluatorFor(op: string, arity: number): OpEvaluator {
  const spec = OPS.get(op);
  if (spec === undefined) throw new TypeError(`there is no op "${op}"`);
  const [least, most] =
    spec.kind === 'many' ? [2, MOST_INPUTS] : [spec.inputs.length, spec.inputs.length];
  if (arity < least || arity > most) throw new TypeError(`${op} cannot take ${arity} inputs`);
  return evaluatorOf(spec, arity);
}

/** Documents hold finite numbers, and no -0. */
function leafNumber(data: number): number {
  if (!Number.isFinite(data)) throw new RangeError(`a leaf holds a finite number, not ${data}`);
  return data + 0;
}
