/** The published expressions, written down once each with Value. */
import { Value } from '../../src/lib/engine';

export type Values = Readonly<Record<string, Value>>;

/** From the inputs to the output `out` and whatever else has a published number. */
export type Builder = (inputs: Values) => Values & { readonly out: Value };

const oneOver = (value: Value): Value => Value.of('div', 1, value);

export const BUILDERS: ReadonlyMap<string, Builder> = new Map<string, Builder>([
  [
    'mg-readme-more-ops',
    ({ a, b }) => {
      let c = a.add(b);
      let d = a.mul(b).add(b.pow(3));
      c = c.add(c.add(1));
      c = c.add(Value.of('add', 1, c).add(a.neg()));
      d = d.add(d.mul(2).add(b.add(a).relu()));
      d = d.add(d.mul(3).add(b.sub(a).relu()));
      const e = c.sub(d);
      const f = e.pow(2);
      const g = f.div(2).add(Value.of('div', 10, f));
      return { c, d, e, f, g, out: g };
    },
  ],
  [
    'mg-sanity',
    ({ x }) => {
      const z = x.mul(2).add(2).add(x);
      const q = z.relu().add(z.mul(x));
      const h = z.mul(z).relu();
      return { z, q, h, out: h.add(q).add(q.mul(x)) };
    },
  ],
  ['mg-trace-simple', ({ x }) => ({ out: x.mul(2).add(1).relu() })],
  [
    'lec-L',
    ({ a, b, c, f }) => {
      const e = a.mul(b);
      const d = e.add(c);
      const L = d.mul(f);
      return { e, d, L, out: L };
    },
  ],
  [
    'lec-neuron-tanh',
    (inputs) => {
      const parts = neuron(inputs);
      const o = parts.n.tanh();
      return { ...parts, o, out: o };
    },
  ],
  [
    'lec-neuron-exp',
    (inputs) => {
      const parts = neuron(inputs);
      // as an input, so that its published gradient can be seen: constants have none
      const two = new Value(2, 'two');
      const doubled = two.mul(parts.n);
      const e = doubled.exp();
      const above = e.sub(1);
      const below = e.add(1);
      const inverse = below.pow(-1);
      const o = above.mul(inverse);
      const named = { '2n': doubled, 'e-1': above, 'e+1': below, '(e+1)**-1': inverse };
      return { ...parts, ...named, 'const 2': two, e, o, out: o };
    },
  ],
  ['lec-a-plus-a', ({ a }) => same('b', a.add(a))],
  [
    'lec-shared',
    ({ a, b }) => {
      const d = a.mul(b);
      const e = a.add(b);
      return { d, e, ...same('f', d.mul(e)) };
    },
  ],
  ['lec-parabola', ({ x }) => same('f(3)', Value.of('mul', 3, x.pow(2)).sub(x.mul(4)).add(5))],
  [
    'ex-expr',
    ({ a, b, c }) =>
      same('f', a.pow(3).neg().add(b.mul(3).sin()).sub(oneOver(c)).add(b.pow(2.5)).sub(a.pow(0.5))),
  ],
  [
    'ex-softmax-nll',
    ({ l0, l1, l2, l3 }) => {
      const [first, second, third, last] = [l0, l1, l2, l3].map((logit) => logit.exp());
      const p3 = last.div(first.add(second, third, last));
      return { p3, ...same('loss', p3.log().neg()) };
    },
  ],
  [
    'cs231n-xyz',
    ({ x, y, z }) => {
      const q = x.add(y);
      return { q, ...same('f', q.mul(z)) };
    },
  ],
  ['cs231n-mul', ({ x, y }) => same('f', x.mul(y))],
  [
    'cs231n-sigmoid',
    ({ w0, x0, w1, x1, w2 }) => {
      const w0x0 = w0.mul(x0);
      const w1x1 = w1.mul(x1);
      const sum = w0x0.add(w1x1);
      const dot = sum.add(w2);
      const neg = dot.neg();
      const exp = neg.exp();
      const below = exp.add(1);
      return { w0x0, w1x1, sum, dot, neg, exp, '+1': below, ...same('f', oneOver(below)) };
    },
  ],
  [
    'cs231n-staged',
    ({ x, y }) => {
      const sigy = y.sigmoid();
      const num = x.add(sigy);
      const sigx = x.sigmoid();
      const xpy = x.add(y);
      const xpysqr = xpy.pow(2);
      const den = sigx.add(xpysqr);
      const invden = oneOver(den);
      return { sigy, num, sigx, xpy, xpysqr, den, invden, out: num.mul(invden) };
    },
  ],
  [
    'cs231n-patterns',
    ({ x, y, z, w }) => {
      const mul = x.mul(y);
      const max = z.max(w);
      const sum = mul.add(max);
      return { mul, max, sum, ...same('f', sum.mul(2)) };
    },
  ],
  [
    'hackers-guide-neuron',
    ({ a, b, c, x, y }) => {
      const ax = a.mul(x);
      const by = b.mul(y);
      const both = ax.add(by);
      const biased = both.add(c);
      return { ax, by, 'ax+by': both, '+c': biased, ...same('s', biased.sigmoid()) };
    },
  ],
  [
    'colah',
    ({ a, b }) => {
      const c = a.add(b);
      const d = b.add(1);
      return { c, d, ...same('e', c.mul(d)) };
    },
  ],
  ['baydin', ({ x1, x2 }) => same('y', x1.log().add(x1.mul(x2)).sub(x2.sin()))],
  ['microgpt', ({ a, b }) => same('L', a.mul(b).add(a))],
  [
    'sc420-power',
    ({ x }) => {
      const p = x.pow(3);
      return { p, ...same('f', p.mul(0.5)) };
    },
  ],
  [
    'sc420-pow-var-exponent',
    ({ a, b, c, d }) => {
      const m = a.add(b);
      const n = c.add(d);
      return { m, n, ...same('f', m.pow(n)) };
    },
  ],
  ['sc420-ln', ({ x, y }) => same('f', x.pow(2).log().add(y.pow(2).log()))],
  ['sc420-sinc', ({ x }) => same('f', x.sin().div(x))],
  [
    'sc420-neuron-se',
    ({ x1, x2, w1, w2, b, y }) => {
      const z = x1.mul(w1).add(x2.mul(w2)).add(b);
      const yhat = z.sigmoid();
      return { z, yhat, ...same('E', y.sub(yhat).pow(2)) };
    },
  ],
  [
    'bb-linear',
    ({ x, w, b, t }) => {
      const pred = w.mul(x).add(b);
      return { pred, ...same('loss', pred.sub(t).pow(2)) };
    },
  ],
  ['scalarautograd-readme', ({ x, y }) => ({ out: x.mul(y).add(x.pow(2)) })],
  ['mazur', mazur],
  ['torch-Q', ({ a, b }) => ({ out: cubicMinusSquare(a, b) })],
  ['torch-Q2', ({ a, b }) => ({ out: cubicMinusSquare(a, b) })],
  ['edge-max-tie', ({ x, y }) => ({ out: x.max(y) })],
  ['edge-relu-at-0', ({ x }) => ({ out: x.relu() })],
  ['edge-tanh-1000', ({ x }) => ({ out: x.tanh() })],
  ['edge-abs-at-0', ({ x }) => ({ out: x.abs() })],
  ['edge-sqrt-at-0', ({ x }) => ({ out: x.sqrt() })],
  ['edge-0**0-var-exp', ({ x, y }) => ({ out: x.pow(y) })],
  ['edge-neg-base-var-exp', ({ x, y }) => ({ out: x.pow(y) })],
  ['edge-log-neg', ({ x }) => ({ out: x.log() })],
  ['edge-div0', ({ x }) => ({ out: oneOver(x) })],
]);

/** The output under its published name too. */
const same = (name: string, out: Value): { out: Value } & Values => ({ [name]: out, out });

const cubicMinusSquare = (a: Value, b: Value): Value => a.pow(3).mul(3).sub(b.pow(2));

function neuron({ x1, x2, w1, w2, b }: Values) {
  const x1w1 = x1.mul(w1);
  const x2w2 = x2.mul(w2);
  const sum = x1w1.add(x2w2);
  return { x1w1, x2w2, sum, n: sum.add(b) };
}

/** Two inputs, two hidden and two output sigmoids; half the sum of squares. */
function mazur({ w1, w2, w3, w4, w5, w6, w7, w8, b1, b2 }: Values) {
  const [i1, i2] = [0.05, 0.1];
  const h1 = w1.mul(i1).add(w2.mul(i2)).add(b1).sigmoid();
  const h2 = w3.mul(i1).add(w4.mul(i2)).add(b1).sigmoid();
  const o1 = w5.mul(h1).add(w6.mul(h2)).add(b2).sigmoid();
  const o2 = w7.mul(h1).add(w8.mul(h2)).add(b2).sigmoid();
  const half = (target: number, o: Value) => Value.of('sub', target, o).pow(2).mul(0.5);
  const E = half(0.01, o1).add(half(0.99, o2));
  return { h1, h2, o1, o2, E, out: E };
}
