/** What Value promises beside the numbers, which tests/seeds and tests/golden hold. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from './graph';
import { OPS } from './ops';
import { evaluate } from './tape';
import { Value } from './value';
import { record, toDocument } from './value-document';

/** A value inside the op's domain for each of its inputs. */
const inputsOf = (name: string): readonly Value[] => {
  const spec = OPS.get(name);
  const count = spec?.kind === 'fixed' ? spec.inputs.length : 3;
  return Array.from({ length: count }, (_, port) => new Value(0.75 + port / 4));
};

/** Ops that came later may have none: `Value.of` takes any. */
const METHODS: ReadonlyMap<string, 'add'> = new Map(
  [...OPS.keys()]
    .map((op) => [op, op === 'leaky_relu' ? 'leakyRelu' : op] as [string, 'add'])
    .filter(([, method]) => method in Value.prototype),
);

describe('Value', () => {
  it.each([...OPS.keys()])('computes %s at once, to the same bits as the pass', (op) => {
    const out = Value.of(op, ...inputsOf(op));
    const { data, output } = evaluate(toDocument(out));
    expect(Object.is(out.data, data[output])).toBe(true);
  });

  it('has a method for each of the 24 ops that it was written with', () => {
    expect(METHODS.size).toBe(24);
  });

  it.each([...METHODS])('%s is recorded by its method', (op, method) => {
    const [first, ...others] = inputsOf(op);
    const out = first[method](...others);
    expect(out.op).toBe(op);
    expect(out.operands).toEqual([first, ...others]);
  });

  it('prints as micrograd does', () => {
    expect(String(new Value(2))).toBe('Value(data=2)');
  });

  it('makes constants of plain numbers, and they take no gradient', () => {
    const x = new Value(3, 'x');
    const y = x.mul(2);
    y.backward();
    const [, two] = y.operands;
    expect([two.op, two.data, two.grad]).toEqual(['constant', 2, 0]);
    expect(x.grad).toBe(2);
  });

  it('starts every run clean, so calling backward twice gives the same gradients', () => {
    const a = new Value(3);
    const b = a.add(a);
    const c = b.mul(2);
    c.backward();
    c.backward();
    expect([a.grad, b.grad, c.grad]).toEqual([4, 2, 1]);
  });

  it('carries a new leaf value on at the next backward', () => {
    const a = new Value(3);
    const b = a.mul(a);
    a.data = 5;
    expect(b.data).toBe(9);
    b.backward();
    expect([b.data, a.grad]).toEqual([25, 10]);
  });

  it('lets only leaves be set, and only to finite numbers', () => {
    const a = new Value(3);
    expect(() => (a.exp().data = 1)).toThrow(TypeError);
    expect(() => (a.data = NaN)).toThrow(RangeError);
    expect(() => new Value(Infinity)).toThrow(RangeError);
    a.data = -0;
    expect(Object.is(a.data, 0)).toBe(true);
  });

  it('refuses an unknown op and a wrong number of inputs', () => {
    const x = new Value(1);
    expect(() => Value.of('cube', x)).toThrow('there is no op "cube"');
    expect(() => Value.of('add', x)).toThrow('add cannot take 1 inputs');
    expect(() => Value.of('tanh', x, x)).toThrow('tanh cannot take 2 inputs');
  });

  it('clears the gradients of all that it depends on', () => {
    const x = new Value(1);
    const y = x.exp().tanh();
    y.backward();
    y.zeroGrad();
    expect([x.grad, y.operands[0].grad, y.grad]).toEqual([0, 0, 0]);
  });

  it('runs backward through a chain of 100,000 values', () => {
    const x = new Value(0.5);
    let y = x;
    for (let link = 0; link < 100_000; link++) y = y.neg();
    y.backward();
    expect([y.data, x.grad]).toEqual([0.5, 1]);
  });
});

describe('the document of a Value', () => {
  it('names nodes by their labels, and numbers the others by op', () => {
    const a = new Value(2, 'a');
    const b = Value.parameter(-3, 'b');
    const product = a.mul(b);
    product.label = 'a*b';
    const out = product.mul(a).add(1);
    out.label = 'out';
    expect(toDocument(out)).toEqual({
      format: 'wiregrad',
      version: 1,
      nodes: [
        { id: 'a', op: 'input', value: 2 },
        { id: 'b', op: 'parameter', value: -3 },
        { id: 'mul1', op: 'mul', inputs: ['a', 'b'], label: 'a*b' },
        { id: 'mul2', op: 'mul', inputs: ['mul1', 'a'] },
        { id: 'constant1', op: 'constant', value: 1 },
        { id: 'out', op: 'add', inputs: ['mul2', 'constant1'] },
      ],
      output: 'out',
    });
  });

  it('gives a label to the first value that has it, and never twice', () => {
    const first = new Value(1, 'x');
    const second = new Value(2, 'x');
    const out = first.add(second);
    out.label = 'input1';
    expect(toDocument(out).nodes.map(({ id, label }) => [id, label])).toEqual([
      ['x', undefined],
      ['input2', 'x'],
      ['input1', undefined],
    ]);
  });

  it('cuts a caption after 32 code points', () => {
    const x = new Value(1, '𝛼 '.repeat(40));
    expect([...(toDocument(x.exp()).nodes[0].label ?? '')].length).toBe(32);
  });

  it('keeps parallel wires and shared nodes', () => {
    const x = new Value(2, 'x');
    const square = x.mul(x);
    const { document, values } = record(square.add(square, x));
    expect(document.nodes.map(({ inputs }) => inputs)).toEqual([
      undefined,
      ['x', 'x'],
      ['mul1', 'mul1', 'x'],
    ]);
    expect(values[0]).toBe(x);
  });

  it('is a valid document whatever the labels say', () => {
    const labels = fc.array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('mul1', 'x', 'toString', '__proto__'),
      ),
      { minLength: 3 },
    );
    fc.assert(
      fc.property(labels, (texts) => {
        const [first, ...others] = texts.map((text) => new Value(1, text));
        const out = others.reduce((product, value) => product.mul(value), first);
        const document = toDocument(out);
        expect(readDocument(document)).toEqual({ ok: true, value: document });
      }),
    );
  });
});
