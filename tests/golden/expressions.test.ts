/** Expressions that others published, with their values, gradients and printed figures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Value } from '../../src/lib/engine';
import { BUILDERS, type Values } from './builders';

type Figure = number | string;

interface Entry {
  readonly id: string;
  readonly source: string;
  readonly expr: string;
  readonly inputs: Readonly<Record<string, number>>;
  readonly out: Figure;
  readonly grad: Readonly<Record<string, Figure>>;
  readonly intermediates?: Readonly<
    Record<string, { readonly data: Figure; readonly grad: Figure }>
  >;
  readonly published?: Readonly<Record<string, unknown>>;
}

const entries = JSON.parse(
  readFileSync(new URL('fixtures/expressions.json', import.meta.url), 'utf8'),
) as readonly Entry[];

/** Where the rules of the pass differ from PyTorch, which the golden numbers come from. */
const OUR_CONVENTION: ReadonlyMap<string, { why: string; grad: Record<string, Figure> }> = new Map([
  ['edge-max-tie', { why: 'the first of equal inputs takes all', grad: { x: 1, y: 0 } }],
]);

/** Figures that were published as gradients, though their names are neither inputs nor say so. */
const GRADIENTS: ReadonlySet<string> = new Set(['lec-L d', 'lec-L e', 'cs231n-xyz q']);

/** Built anew and run, with every named value. */
function run(entry: Entry): { all: Values; out: Value } {
  const build = BUILDERS.get(entry.id);
  if (build === undefined) throw new Error(`${entry.id} has not been written down`);
  const inputs = Object.fromEntries(
    Object.entries(entry.inputs).map(([name, data]) => [name, new Value(data, name)]),
  );
  const built = build(inputs);
  built.out.backward();
  return { all: { ...built, ...inputs }, out: built.out };
}

/** 1e-12 relative; NaN, infinities and 0 exactly. */
function expectSame(ours: number, golden: Figure, what: string): void {
  const theirs = Number(golden);
  if (Number.isFinite(theirs)) {
    expect(Math.abs(ours - theirs), what).toBeLessThanOrEqual(1e-12 * Math.abs(theirs));
  } else expect(ours, what).toBe(theirs);
}

/** Half a unit of the last printed place, and what 17 digits cannot say. */
function expectPrinted(ours: number, printed: number, what: string): void {
  const decimals = /\.(\d+)$/.exec(String(printed))?.[1].length ?? 0;
  const allowed = 0.5 * 10 ** -decimals + 1e-12 * Math.abs(printed);
  expect(Math.abs(ours - printed), `${what}: ${ours} printed as ${printed}`).toBeLessThan(allowed);
}

type Comparison = readonly [what: string, ours: number, printed: number];

/** Each published number of an entry beside ours. Steps have tests of their own below. */
function publishedOf(entry: Entry): readonly Comparison[] {
  const { all } = run(entry);
  return Object.entries(entry.published ?? {})
    .filter(([key]) => !key.startsWith('after ') && !key.startsWith('lr '))
    .flatMap(([key, figure]) => compared(entry, all, key, figure as number | readonly number[]));
}

/** A list is [data, grad] of one value, or under `grad` the gradients of all inputs. */
function compared(
  { id, inputs }: Entry,
  all: Values,
  key: string,
  figure: number | readonly number[],
): readonly Comparison[] {
  const gradient = (name: string, printed: number): Comparison => [
    `the gradient of ${name}`,
    all[name].grad,
    printed,
  ];
  if (typeof figure !== 'number') {
    if (key === 'grad')
      return Object.keys(inputs).map((name, place) => gradient(name, figure[place]));
    return [[key, all[key].data, figure[0]], gradient(key, figure[1])];
  }
  const name = key.replace(/\.grad$|^d[eE]\/d/, '');
  const isGradient = name !== key || name in inputs || GRADIENTS.has(`${id} ${name}`);
  return [isGradient ? gradient(name, figure) : [key, all[key].data, figure]];
}

type Named = readonly [id: string, entry: Entry];
const named = (chosen: readonly Entry[]): readonly Named[] =>
  chosen.map((entry) => [entry.id, entry]);

describe('published expressions', () => {
  it.each(
    entries.map((entry) => {
      const convention = OUR_CONVENTION.get(entry.id);
      const otherwise = convention === undefined ? '' : `, but ${convention.why}`;
      return [entry.id, `${entry.expr} (${entry.source}${otherwise})`, entry, convention] as const;
    }),
  )('%s: the output and its gradients are those of %s', (_id, _source, entry, convention) => {
    const { all, out } = run(entry);
    expectSame(out.data, entry.out, 'the output');
    for (const [name, grad] of Object.entries(convention?.grad ?? entry.grad)) {
      expectSame(all[name].grad, grad, `the gradient of ${name}`);
    }
  });

  it.each(named(entries.filter((entry) => entry.intermediates)))(
    '%s: what is computed on the way has the same data and gradients',
    (_, entry) => {
      const { all } = run(entry);
      for (const [name, { data, grad }] of Object.entries(entry.intermediates ?? {})) {
        expectSame(all[name].data, data, name);
        expectSame(all[name].grad, grad, `the gradient of ${name}`);
      }
    },
  );

  it.each(named(entries.filter((entry) => entry.published)))(
    '%s: rounds to the figures that were printed',
    (_, entry) => {
      const figures = publishedOf(entry);
      expect(figures.length).toBeGreaterThan(0);
      for (const [what, ours, printed] of figures) expectPrinted(ours, printed, what);
    },
  );
});

describe('a step along or against the gradient', () => {
  const find = (id: string): Entry => entries.find((entry) => entry.id === id)!;

  /** The entry's values after `rate` times their gradient was added to some inputs. */
  function step(id: string, rate: number, names = Object.keys(find(id).inputs)): Values {
    const { all, out } = run(find(id));
    for (const name of names) all[name].data += rate * all[name].grad;
    out.backward();
    return all;
  }

  it('takes the lecture’s L from -8 to -7.286496', () => {
    expectSame(step('lec-L', 0.01).L.data, -7.286496, 'L');
  });

  it('takes the hacker’s guide’s neuron to 0.8825', () => {
    const { s } = step('hackers-guide-neuron', 0.01);
    // the guide cuts 0.88255 where it should round
    expect(s.data).toBeCloseTo(0.8825501816, 9);
  });

  it('takes the hacker’s guide’s gates to -5.87 and -11.59', () => {
    const [x, y] = [new Value(-2), new Value(3)];
    const product = x.mul(y);
    product.backward();
    expect([x.grad, y.grad]).toEqual([3, -2]);
    expectPrinted((x.data + 0.01 * x.grad) * (y.data + 0.01 * y.grad), -5.87, 'x*y');
    expectPrinted(step('cs231n-xyz', 0.01).f.data, -11.59, '(x+y)*z');
  });

  it('takes BackpropBuilder’s first lesson to w 3.4, b 1.2, prediction 8, loss 1', () => {
    const { w, b, pred, loss } = step('bb-linear', -0.05, ['w', 'b']);
    for (const [value, data] of [
      [w, 3.4],
      [b, 1.2],
      [pred, 8],
      [loss, 1],
    ] as const) {
      expectSame(value.data, data, String(value));
    }
  });

  it('takes Mazur’s weights to w1 0.149780716 and w5 0.35891648, with the biases fixed', () => {
    const weights = ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'];
    const { w1, w5, E } = step('mazur', -0.5, weights);
    expectPrinted(w1.data, 0.149780716, 'w1');
    expectPrinted(w5.data, 0.35891648, 'w5');
    expectPrinted(E.data, 0.29102777369, 'the next error');
  });
});

describe('two passes in a row over a + a, times 2', () => {
  it.each([
    ['all', 4, 'the right way, each pass starts clean'],
    ['none', 12, 'micrograd, without zeroing'],
    ['inner', 8, 'PyTorch, where leaves add up until they are zeroed'],
    ['leaves', 8, 'micrograd, when only the leaf is zeroed'],
  ] as const)('give a.grad with reset %s as %d: %s', (reset, expected, _habit) => {
    const a = new Value(3);
    a.add(a).mul(2).backward({ passes: 2, reset });
    expect(a.grad).toBe(expected);
  });
});

describe('micrograd’s neuron from seed 1337', () => {
  it('has the data and gradients of its picture', () => {
    const weights = [0.23550571390294128, 0.06653114721000164].map((w) => Value.parameter(w));
    const inputs = [1, -2].map((x) => new Value(x));
    const bias = Value.parameter(0);
    const y = bias.add(weights[0].mul(inputs[0])).add(weights[1].mul(inputs[1])).relu();
    y.backward();
    expectSame(y.data, 0.102443419482938, 'y');
    expect(weights.map((w) => w.grad)).toEqual([1, -2]);
    expect(bias.grad).toBe(1);
    expect(inputs.map((x) => x.grad)).toEqual(weights.map((w) => w.data));
  });
});
