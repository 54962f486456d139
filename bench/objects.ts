/**
 * A plain port of the usual design: one object per node, its rule in a closure, the graph built
 * anew by every forward pass. The sort keeps its own stack: a chain would overflow a recursive one.
 */
import { LEAF, type FlatGraph } from './graphs';

class ObjectValue {
  grad = 0;
  readonly operands: Set<ObjectValue>;
  pass: () => void = () => {};

  constructor(
    public data: number,
    operands: readonly ObjectValue[] = [],
  ) {
    this.operands = new Set(operands);
  }

  add(other: ObjectValue): ObjectValue {
    const out = new ObjectValue(this.data + other.data, [this, other]);
    out.pass = () => {
      this.grad += out.grad;
      other.grad += out.grad;
    };
    return out;
  }

  sub(other: ObjectValue): ObjectValue {
    const out = new ObjectValue(this.data - other.data, [this, other]);
    out.pass = () => {
      this.grad += out.grad;
      other.grad -= out.grad;
    };
    return out;
  }

  mul(other: ObjectValue): ObjectValue {
    const out = new ObjectValue(this.data * other.data, [this, other]);
    out.pass = () => {
      this.grad += other.data * out.grad;
      other.grad += this.data * out.grad;
    };
    return out;
  }

  div(other: ObjectValue): ObjectValue {
    const out = new ObjectValue(this.data / other.data, [this, other]);
    out.pass = () => {
      this.grad += out.grad / other.data;
      other.grad -= (out.data / other.data) * out.grad;
    };
    return out;
  }

  neg(): ObjectValue {
    const out = new ObjectValue(-this.data, [this]);
    out.pass = () => {
      this.grad -= out.grad;
    };
    return out;
  }

  tanh(): ObjectValue {
    const out = new ObjectValue(Math.tanh(this.data), [this]);
    out.pass = () => {
      this.grad += (1 - out.data ** 2) * out.grad;
    };
    return out;
  }

  relu(): ObjectValue {
    const out = new ObjectValue(this.data > 0 ? this.data : 0, [this]);
    out.pass = () => {
      this.grad += (out.data > 0 ? 1 : 0) * out.grad;
    };
    return out;
  }

  exp(): ObjectValue {
    const out = new ObjectValue(Math.exp(this.data), [this]);
    out.pass = () => {
      this.grad += out.data * out.grad;
    };
    return out;
  }

  backward(): void {
    this.grad = 1;
    const order = sorted(this);
    for (let i = order.length - 1; i >= 0; i--) order[i].pass();
  }
}

function sorted(root: ObjectValue): ObjectValue[] {
  const order: ObjectValue[] = [];
  const seen = new Set<ObjectValue>([root]);
  const stack: [ObjectValue, Iterator<ObjectValue>][] = [[root, root.operands.values()]];
  while (stack.length > 0) {
    const [value, operands] = stack.at(-1)!;
    const next = operands.next();
    if (next.done === true) {
      order.push(value);
      stack.pop();
    } else if (!seen.has(next.value)) {
      seen.add(next.value);
      stack.push([next.value, next.value.operands.values()]);
    }
  }
  return order;
}

/** One forward and one backward pass; the values come in the order of the graph. */
export function objectPass({ ops, left, right, values }: FlatGraph): readonly ObjectValue[] {
  const made: ObjectValue[] = [];
  for (let i = 0; i < ops.length; i++) {
    const op = ops[i];
    const a = made[left[i]];
    const b = made[right[i]];
    made.push(op === LEAF ? new ObjectValue(values[i]) : combine(op, a, b));
  }
  made.at(-1)!.backward();
  return made;
}

function combine(op: string, a: ObjectValue, b: ObjectValue): ObjectValue {
  switch (op) {
    case 'add':
      return a.add(b);
    case 'sub':
      return a.sub(b);
    case 'mul':
      return a.mul(b);
    case 'div':
      return a.div(b);
    case 'neg':
      return a.neg();
    case 'tanh':
      return a.tanh();
    case 'relu':
      return a.relu();
    default:
      return a.exp();
  }
}
