/** Five notebooks that learn micrograd, written with Value almost line by line; slips included. */
import { describe, expect, it } from 'vitest';
import { checkGradients, evaluate, toDocument, Value } from '../src/lib/engine';

/** The notebooks computed tanh by exp and on another C library: the last digits may differ. */
function expectNear(ours: number, printed: number, relative = 1e-14): void {
  expect(Math.abs(ours - printed)).toBeLessThanOrEqual(relative * Math.abs(printed));
}

describe('notebook 000: tanh(2x + 3) against numerical differences', () => {
  const x = new Value(1.0, 'x');
  const two = new Value(2.0, '2');
  const three = new Value(3.0, '3');

  const y = two.mul(x);
  const z = y.add(three);
  const f = z.tanh();

  it('prints x.grad (backprop)=0.000363, (numerical)=0.000363, err=0.000000', () => {
    f.backward();
    const numerical = (Math.tanh(2 * (1 + 1e-6) + 3) - Math.tanh(2 * (1 - 1e-6) + 3)) / 2e-6;
    expect(x.grad.toFixed(6)).toBe('0.000363');
    expect(numerical.toFixed(6)).toBe('0.000363');
    expect(Math.abs(x.grad - numerical).toFixed(6)).toBe('0.000000');
  });

  it('has the same gradient by the check of gradients', () => {
    const { leaves, passed } = checkGradients(toDocument(f), { h: 1e-6 });
    const leaf = leaves.find(({ node }) => node === 'x');
    expect(leaf?.numerical.toFixed(6)).toBe('0.000363');
    expect(leaf?.verdict).toBe('ok');
    expect(passed).toBe(true);
  });

  it('computes a power towards both operands', () => {
    const power = x.pow(two);
    power.backward();
    expect([power.data, x.grad, two.grad]).toEqual([1, 2, 0]);
  });

  it('slips where a power raises on a base of 0 or less; with a constant exponent there is no log', () => {
    const base = new Value(-2);
    base.pow(3).backward();
    expect(base.grad).toBe(12);
  });
});

describe('notebook 001: L = (a*b + c)*f by hand, and a neuron node by node', () => {
  const a = new Value(2.0);
  const b = new Value(-3.0);
  const c = new Value(10.0);
  const e = a.mul(b);
  const d = e.add(c);
  const f = new Value(-2.0);
  const L = d.mul(f);

  it('shows Value(data=-8)', () => {
    expect(String(L)).toBe('Value(data=-8)');
  });

  it('finds by itself the gradients that were filled in by hand', () => {
    L.backward();
    expect(L.grad).toBe(1.0);
    expect(f.grad).toBe(4.0);
    expect(d.grad).toBe(-2.0);
    expect(c.grad).toBe(-2.0);
    expect(a.grad).toBe(-2.0 * -3.0);
    expect(b.grad).toBe(-2.0 * 2.0);
  });

  it('comes to -7.286496 when all leaves are nudged by 0.01 of their gradient', () => {
    L.backward();
    for (const leaf of [a, b, c, f]) leaf.data += 0.01 * leaf.grad;
    const again = a.mul(b).add(c).mul(f);
    expectNear(again.data, -7.286496, 1e-15);
  });

  const neuron = () => {
    const x1 = new Value(2.0);
    const x2 = new Value(0.0);
    const w1 = new Value(-3.0);
    const w2 = new Value(1.0);
    const b = new Value(6.787875467865);
    const x1w1 = x1.mul(w1);
    const x2w2 = x2.mul(w2);
    const x1w1x2w2 = x1w1.add(x2w2);
    const n = x1w1x2w2.add(b);
    const o = n.tanh();
    return { x1, x2, w1, w2, b, x1w1, x2w2, x1w1x2w2, n, o };
  };

  it('gives n = 0.7878754678649997 and o = 0.657203809653529', () => {
    const { n, o } = neuron();
    expect(n.data).toBe(0.7878754678649997);
    expectNear(o.data, 0.657203809653529);
  });

  it('gives x1w1.grad = 0.5680831525768881 when each node is run by hand, as by backward()', () => {
    const { b, x1w1, x2w2, x1w1x2w2, n, o } = neuron();
    o.grad = 1.0;
    o.backwardHere('overwrite');
    n.backwardHere('overwrite');
    b.backwardHere('overwrite');
    x1w1x2w2.backwardHere('overwrite');
    x2w2.backwardHere('overwrite');
    x1w1.backwardHere('overwrite');
    expectNear(x1w1.grad, 0.5680831525768881);
    o.backward();
    expectNear(x1w1.grad, 0.5680831525768881);
  });

  it('slips with = for +=, which does not show while every value is used once', () => {
    const { x1, x2, w1, w2, x1w1, o } = neuron();
    o.backward({ accumulate: 'overwrite' });
    expectNear(x1w1.grad, 0.5680831525768881);
    const overwritten = [x1, x2, w1, w2].map((leaf) => leaf.grad);
    o.backward();
    expect([x1, x2, w1, w2].map((leaf) => leaf.grad)).toEqual(overwritten);
  });

  it('slips in the table by hand: it says 0.5, which belongs to another bias', () => {
    const { x1, x2, w1, w2, b, x1w1, x2w2, x1w1x2w2, n, o } = neuron();
    o.backward();
    for (const value of [x1w1, x2w2, x1w1x2w2, b, n]) {
      expect(value.grad.toFixed(6)).toBe('0.568083');
      expect(value.grad).not.toBeCloseTo(0.5, 1);
    }
    expect(x1.grad.toFixed(6)).toBe('-1.704249');
    expect(w1.grad.toFixed(6)).toBe('1.136166');
    expect(x2.grad.toFixed(6)).toBe('0.568083');
    expect(w2.grad).toBe(0);
  });
});

describe('notebook 002: the neuron with labels, run backward node by node', () => {
  const resetGraph = () => {
    const x1 = new Value(2.0, 'x1');
    const x2 = new Value(0.0, 'x2');
    const w1 = new Value(-3.0, 'w1');
    const w2 = new Value(1.0, 'w2');
    const x1w1 = x1.mul(w1);
    x1w1.label = 'x1*w1';
    const x2w2 = x2.mul(w2);
    x2w2.label = 'x2*w2';
    const x1w1x2w2 = x1w1.add(x2w2);
    x1w1x2w2.label = 'x1*w1 + x2*w2';
    const b = new Value(6.8813735870195432, 'b');
    const n = x1w1x2w2.add(b);
    n.label = 'n';
    const o = n.tanh();
    o.label = 'o';
    return { x1, x2, w1, w2, x1w1, x2w2, x1w1x2w2, b, n, o };
  };

  it('hands the gradient on, one node at a time', () => {
    const { x1, x2, w1, w2, x1w1, x2w2, x1w1x2w2, b, n, o } = resetGraph();
    o.grad = 1;
    expect(n.grad).toBe(0);
    o.backwardHere();
    expectNear(n.grad, 0.5);
    n.backwardHere();
    expect([x1w1x2w2.grad, b.grad]).toEqual([n.grad, n.grad]);
    b.backwardHere();
    x1w1x2w2.backwardHere();
    expect([x1w1.grad, x2w2.grad]).toEqual([n.grad, n.grad]);
    x1w1.backwardHere();
    x2w2.backwardHere();
    expectNear(x1.grad, -1.5);
    expectNear(w1.grad, 1);
    expectNear(x2.grad, 0.5);
    expect(w2.grad).toBe(0);
  });

  it('hands nothing on in the wrong order: a node run too early has no gradient yet', () => {
    const { x1, w1, x1w1, x1w1x2w2, n, o } = resetGraph();
    o.grad = 1;
    for (const value of [x1w1, x1w1x2w2, n, o]) value.backwardHere();
    expect([x1.grad, w1.grad, x1w1.grad]).toEqual([0, 0, 0]);
    expectNear(n.grad, 0.5);
  });

  it('resets all gradients to 0 and keeps the data', () => {
    const { o, ...others } = resetGraph();
    o.backward();
    o.zeroGrad();
    expect(Object.values(others).map((value) => value.grad)).toEqual(Array(9).fill(0));
    expectNear(o.data, Math.SQRT1_2);
  });

  it('slips in a comment: with the bias 6.8813735870195432 the derivative is 0.5, not 1', () => {
    const { n, o } = resetGraph();
    o.backward();
    expectNear(n.grad, 0.5);
  });

  it('slips with = where its prose asks for +=: a + a then gives 1, not 2', () => {
    const a = new Value(3.0, 'a');
    const b = a.add(a);
    b.backward({ accumulate: 'overwrite' });
    expect(a.grad).toBe(1);
    b.backward();
    expect(a.grad).toBe(2);
  });

  it('writes labels as names where they can be, as captions where they cannot', () => {
    const { o } = resetGraph();
    expect(toDocument(o).nodes.map(({ id, label }) => [id, label])).toEqual([
      ['x1', undefined],
      ['w1', undefined],
      ['mul1', 'x1*w1'],
      ['x2', undefined],
      ['w2', undefined],
      ['mul2', 'x2*w2'],
      ['add1', 'x1*w1 + x2*w2'],
      ['b', undefined],
      ['n', undefined],
      ['o', undefined],
    ]);
  });

  it('has the local derivatives of its table', () => {
    const [a, b] = [new Value(1.5), new Value(-0.5)];
    const slopes = (out: Value) => [...evaluate(toDocument(out)).slope];
    const out = Math.tanh(1.5);
    const sigmoid = 1 / (1 + Math.exp(-1.5));
    const density = Math.exp(-1.125) / Math.sqrt(2 * Math.PI);
    expect(slopes(a.add(b))).toEqual([1, 1]);
    expect(slopes(a.mul(b))).toEqual([-0.5, 1.5]);
    expect(slopes(a.tanh())).toEqual([1 - out * out]);
    expect(slopes(a.sigmoid())).toEqual([sigmoid * (1 - sigmoid)]);
    expect([slopes(a.relu()), slopes(b.relu())]).toEqual([[1], [0]]);
    // Φ(1.5) = 0.9331927987311419
    expectNear(slopes(a.gelu())[0], 0.9331927987311419 + 1.5 * density);
    expect([slopes(a.max(b)), slopes(b.max(a)), slopes(a.max(1.5))]).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('notebook 003: the whole class, with powers, quotients and exp', () => {
  const neuron = () => {
    const x1 = new Value(2.0, 'x1');
    const x2 = new Value(0.0, 'x2');
    const w1 = new Value(-3.0, 'w1');
    const w2 = new Value(1.0, 'w2');
    const b = new Value(6.8813735870195432, 'b');
    const n = x1.mul(w1).add(x2.mul(w2)).add(b);
    return { x1, x2, w1, w2, b, n };
  };

  it('takes tanh apart into exp and a quotient, with the same gradients', () => {
    const { x1, x2, w1, w2, b, n } = neuron();
    const e = n.mul(2).exp();
    const o = e.sub(1).div(e.add(1));
    o.backward();
    expectNear(o.data, 0.7071067811865477);
    expectNear(x1.grad, -1.5);
    expectNear(w1.grad, 1);
    expectNear(x2.grad, 0.5);
    expect(w2.grad).toBe(0);
    expectNear(b.grad, 0.5);
  });

  it('gives the same when / is written as * and **-1, and - as + and * -1', () => {
    const { x1, w1, n } = neuron();
    const e = n.mul(2).exp();
    const o = e.add(-1).mul(e.add(1).pow(-1));
    o.backward();
    expectNear(o.data, 0.7071067811865477);
    expectNear(x1.grad, -1.5);
    expectNear(w1.grad, 1);
  });

  it('slips in tanh by exp, which overflows where tanh itself does not', () => {
    const x = new Value(1000);
    const e = x.mul(2).exp();
    expect(e.sub(1).div(e.add(1)).data).toBeNaN();
    expect(x.tanh().data).toBe(1);
  });

  it('gives the same gradients however often backward is called', () => {
    const { x1, n } = neuron();
    const o = n.tanh();
    o.backward();
    const once = x1.grad;
    o.backward();
    expect(x1.grad).toBe(once);
  });
});

describe('notebook 004: x²y + tanh(xy), where values are used twice', () => {
  const graph = () => {
    const x = new Value(2.0, 'x');
    const y = new Value(3.0, 'y');

    const x_2 = x.mul(x);
    const x_2_y = x_2.mul(y);
    const xy = x.mul(y);
    const tanh_xy = xy.tanh();
    const z = x_2_y.add(tanh_xy);
    Object.entries({ x_2, x_2_y, xy, tanh_xy, z }).forEach(([name, value]) => (value.label = name));
    return { x, y, x_2, x_2_y, xy, tanh_xy, z };
  };

  it('prints the data and the gradients of the notebook', () => {
    const { x, y, x_2, x_2_y, xy, tanh_xy, z } = graph();
    z.backward();
    expectNear(x.grad, 12.000073729642216);
    expectNear(y.grad, 4.00004915309481);
    expect([x_2.data, x_2.grad]).toEqual([4, 3]);
    expect([x_2_y.data, x_2_y.grad]).toEqual([12, 1]);
    // 1 - out² keeps 11 digits here, in the notebook as well
    expect(xy.data).toBe(6);
    expectNear(xy.grad, 2.4576547405286142e-5, 1e-11);
    expectNear(tanh_xy.data, 0.9999877116507956);
    expect(tanh_xy.grad).toBe(1);
    expectNear(z.data, 12.999987711650796);
    expect(z.grad).toBe(1);
  });

  it('comes out wrong with = for +=: x keeps the last of its three shares, y of its two', () => {
    const { x, y, z } = graph();
    z.backward({ accumulate: 'overwrite' });
    expect(x.grad).toBe(6);
    expectNear(y.grad, 2 * 2.4576547405286142e-5, 1e-11);
  });

  it('comes out wrong in another way with = in another order, which micrograd leaves to chance', () => {
    const { x, y, z } = graph();
    z.backward({
      accumulate: 'overwrite',
      order: ['z', 'tanh_xy', 'xy', 'x_2_y', 'x_2'],
    });
    expect([x.grad, y.grad]).toEqual([6, 4]);
    z.backward({
      accumulate: 'overwrite',
      order: ['z', 'x_2_y', 'x_2', 'tanh_xy', 'xy'],
    });
    expectNear(x.grad, 3 * 2.4576547405286142e-5, 1e-11);
    expectNear(y.grad, 2 * 2.4576547405286142e-5, 1e-11);
  });
});
