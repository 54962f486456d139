/** Differentiating a graph: the new nodes compute what backward computes, and can be differentiated again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { graphs } from '../../../../tests/graphs';
import { checkDocument, type GraphDocument } from '../graph';
import { OPS } from '../ops';
import { evaluate } from '../tape';
import { differentiate, type Derivative } from '.';

const constant = (id: string, value: number) => ({ id, op: 'constant', value });

function derived(document: GraphDocument, leafId: string, isSimple = false): Derivative {
  const outcome = differentiate(document, { leaf: leafId, isSimple });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  expect(checkDocument(outcome.value.document)).toEqual([]);
  return outcome.value;
}

const leavesOf = ({ nodes }: GraphDocument): readonly string[] =>
  nodes.filter(({ op }) => op === 'input' || op === 'parameter').map(({ id }) => id);

function numbers(document: GraphDocument, of: 'data' | 'grad'): ReadonlyMap<string, number> {
  const result = evaluate(document)[of];
  return new Map(document.nodes.map(({ id }, place) => [id, result[place]]));
}

/** As nodes compute it: a sum of one part begins with that part, not with 0. */
const same = (a = NaN, b = NaN): boolean => Object.is(a + 0, b + 0);

const near = (a: number, b: number, scale: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), scale);

const program = ({ added }: Derivative): readonly string[] =>
  added.map(({ id, op, inputs, value }) =>
    inputs ? `${id} = ${op}(${inputs.join(', ')})` : `${id} = ${value}`,
  );

/** Without what has no derivative there, or a rule of its own for single points. */
const SMOOTH = [...OPS.keys()].filter((op) => op !== 'pow');

describe('differentiating a graph', () => {
  const product = documentOf(leaf('a', 2), leaf('b', -3), node('L', ['a', 'b'], 'mul'));

  it('writes each step of backward down as nodes', () => {
    const derivative = derived(product, 'a');
    expect(program(derivative)).toEqual([
      'grad_L = 1',
      'grad_a = mul(b, grad_L)',
      'grad_b = mul(a, grad_L)',
    ]);
    expect(derivative.document.output).toBe('grad_a');
    expect(derivative.document.nodes[4].label).toBe('∂L/∂a');
    expect(derivative.document.nodes.slice(0, 3)).toEqual(product.nodes);
  });

  it('adds up what comes over several wires', () => {
    const square = documentOf(leaf('x', 3), node('y', ['x', 'x'], 'mul'));
    expect(program(derived(square, 'x'))).toEqual([
      'grad_y = 1',
      'mul1 = mul(x, grad_y)',
      'mul2 = mul(x, grad_y)',
      'grad_x = add(mul1, mul2)',
    ]);
    expect(program(derived(square, 'x', true))).toEqual(['grad_x = add(x, x)']);
  });

  it('adds up more than an op takes', () => {
    const users = Array.from({ length: 130 }, (_, place) => node(`y${place}`, ['x'], 'neg'));
    const sums = [users.slice(0, 64), users.slice(64, 128), users.slice(128)].map((part, place) =>
      node(
        `s${place}`,
        part.map(({ id }) => id),
      ),
    );
    const document = documentOf(leaf('x'), ...users, ...sums, node('L', ['s0', 's1', 's2']));
    expect(numbers(derived(document, 'x').document, 'data').get('grad_x')).toBe(-130);
  });

  it('takes the node itself where a slope names its own value', () => {
    const neuron = documentOf(leaf('n', 0.88), node('o', ['n'], 'tanh'));
    expect(program(derived(neuron, 'n', true))).toEqual([
      'constant1 = 1',
      'square1 = square(o)',
      'grad_n = sub(constant1, square1)',
    ]);
  });

  it('gives every leaf its own node, also where gradients are equal or already there', () => {
    const sum = documentOf(
      leaf('a'),
      leaf('b'),
      leaf('c', 4),
      node('s', ['a', 'b']),
      node('L', ['s', 'c'], 'mul'),
    );
    const derivative = derived(sum, 'b', true);
    expect(program(derivative)).toEqual([
      'grad_L = 1',
      'grad_a = mul(c, grad_L)',
      'grad_b = mul(c, grad_L)',
      'grad_c = mul(s, grad_L)',
    ]);
    const line = derived(documentOf(leaf('a'), leaf('b'), node('s', ['a', 'b'])), 'a', true);
    expect(program(line)).toEqual(['grad_a = 1', 'grad_b = 1']);
  });

  it('leaves constants out, and gives 0 to leaves on which the output does not depend', () => {
    const document = {
      ...documentOf(leaf('x', 3), leaf('far'), constant('two', 2), node('y', ['x', 'two'], 'pow')),
      output: 'y',
    };
    const derivative = derived(document, 'x', true);
    expect(program(derivative)).toEqual(['grad_x = mul(two, x)', 'grad_far = 0']);
    expect(derivative.remarks).toEqual([{ about: 'unreached', ids: ['far'] }]);
  });

  it('has one node where the output is the leaf itself', () => {
    const derivative = derived(documentOf(leaf('x', 3)), 'x');
    expect(program(derivative)).toEqual(['grad_x = 1']);
    expect(derivative.document.output).toBe('grad_x');
  });

  it('shares nothing with names that are taken', () => {
    const taken = documentOf(leaf('grad_x', 2), leaf('x', 3), node('y', ['grad_x', 'x'], 'mul'));
    const { gradients } = derived({ ...taken, groups: [{ id: 'grad_y', nodes: [] }] }, 'x');
    expect([...gradients]).toEqual([
      ['grad_x', 'grad_grad_x'],
      ['x', 'grad_x_2'],
    ]);
  });

  it('makes what backward makes, to the bit', () => {
    fc.assert(
      fc.property(graphs({ nodes: 20 }), (document) => {
        const [first] = leavesOf(document);
        fc.pre(first !== undefined);
        const { document: grown, gradients, remarks } = derived(document, first);
        const losing = remarks.some(({ about }) => about === 'points' || about === 'branches');
        const [data, before, grad] = [
          numbers(grown, 'data'),
          numbers(document, 'data'),
          numbers(document, 'grad'),
        ];
        fc.pre([...before.values()].every(Number.isFinite));
        for (const { id } of document.nodes) expect(data.get(id)).toBe(before.get(id));
        for (const [id, gradient] of gradients) {
          const isFinite = Number.isFinite(data.get(gradient) ?? NaN);
          if (!losing || isFinite) expect(same(data.get(gradient), grad.get(id))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('agrees where it is simplified, as long as all is finite', () => {
    fc.assert(
      fc.property(graphs({ nodes: 12, ops: SMOOTH }), (document) => {
        const [first] = leavesOf(document);
        fc.pre(first !== undefined);
        const long = derived(document, first);
        const short = derived(document, first, true);
        expect(short.added.length).toBeLessThanOrEqual(long.added.length);
        const data = numbers(long.document, 'data');
        fc.pre([...data.values()].every(Number.isFinite));
        const simple = numbers(short.document, 'data');
        for (const [id, gradient] of short.gradients) {
          const right = data.get(long.gradients.get(id) ?? '') ?? NaN;
          expect(near(simple.get(gradient) ?? NaN, right, 0)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('kinks and rules of their own', () => {
  it.each(['relu', 'leaky_relu', 'abs', 'step'])('follows rule 5 at the kink of %s', (op) => {
    for (const x of [-2, 0, 3]) {
      const document = documentOf(leaf('x', x), node('y', ['x'], op));
      for (const isSimple of [false, true]) {
        const { document: grown, remarks } = derived(document, 'x', isSimple);
        expect(numbers(grown, 'data').get('grad_x')).toBe(numbers(document, 'grad').get('x'));
        expect(remarks).toEqual([{ about: 'kinks', ids: ['y'] }]);
      }
    }
  });

  it.each(['max', 'min'])('hands all to the first of equal inputs of %s', (op) => {
    const document = documentOf(
      leaf('a', 2),
      leaf('b', 2),
      leaf('c', 2),
      node('m', ['a', 'b', 'c'], op),
    );
    const data = numbers(derived(document, 'a', true).document, 'data');
    expect(['grad_a', 'grad_b', 'grad_c'].map((id) => data.get(id))).toEqual([1, 0, 0]);
  });

  it('says where a power has a case for single points', () => {
    const document = documentOf(leaf('a', 0), leaf('b', 0), node('p', ['a', 'b'], 'pow'));
    const { document: grown, remarks } = derived(document, 'a');
    expect(remarks).toEqual([{ about: 'points', ids: ['p'] }]);
    expect([...numbers(document, 'grad').values()]).toEqual([0, 0, 1]);
    expect(numbers(grown, 'data').get('grad_a')).toBeNaN();
    const cube = documentOf(leaf('a', 0), constant('three', 3), node('p', ['a', 'three'], 'pow'));
    expect(derived(cube, 'a').remarks).toEqual([]);
  });

  it('writes own ops down, too, and says what must be finite', () => {
    const elu = {
      name: 'elu',
      inputs: ['x'],
      value: 'x if x >= 0 else exp(x) - 1',
      slopes: ['1 if x >= 0 else out + 1'],
    };
    for (const x of [-0.5, 0, 2]) {
      const document = { ...documentOf(leaf('x', x), node('y', ['x'], 'elu')), ops: [elu] };
      const { document: grown, remarks } = derived(document, 'x');
      expect(remarks).toEqual([{ about: 'branches', ids: ['y'] }]);
      expect(numbers(grown, 'data').get('grad_x')).toBe(numbers(document, 'grad').get('x'));
    }
  });

  it('knows every comparison and function of the language', () => {
    const slope =
      '(a < b) + 2 * (a <= b) + 4 * (a > b) + 8 * (a >= b) + 16 * (a == b) + 32 * (a != b)' +
      ' + 64 * (a > 0 and b > 0) + log1p(a**4) + (3 if step(a) and a else -1e999 * 0 + 1)';
    const odd = { name: 'odd', inputs: ['a', 'b'], value: 'a', slopes: [slope, '0'] };
    for (const [a, b] of [
      [1, 2],
      [2, 2],
      [3, 2],
      [-1, 2],
    ]) {
      const document = {
        ...documentOf(leaf('a', a), leaf('b', b), node('y', ['a', 'b'], 'odd')),
        ops: [odd],
      };
      const plain = { ...odd, slopes: [slope.replace('-1e999 * 0 + 1', '1'), '0'] };
      const right = numbers({ ...document, ops: [plain] }, 'grad').get('a') ?? NaN;
      const grown = derived({ ...document, ops: [plain] }, 'a').document;
      expect(numbers(grown, 'data').get('grad_a')).toBeCloseTo(right, 12);
      expect(
        derived(document, 'a').document.nodes.every(({ value = 0 }) => Number.isFinite(value)),
      ).toBe(true);
    }
  });

  it('is the right derivative under wrong rules, and says so', () => {
    const document = documentOf(leaf('x', 3), node('y', ['x', 'x'], 'mul'));
    const { document: grown, remarks } = derived(
      { ...document, rules: { accumulate: 'overwrite' } },
      'x',
    );
    expect(remarks).toEqual([{ about: 'rules', ids: [] }]);
    expect(numbers(grown, 'data').get('grad_x')).toBe(6);
  });
});

describe('differentiating again', () => {
  /** Of x, y and z, once and twice, where all slopes are smooth. */
  const smooth = SMOOTH.filter((op) => {
    const spec = OPS.get(op);
    return spec?.kind === 'fixed' ? spec.kink === null : op === 'add' || op === 'mul';
  });

  function withValue(document: GraphDocument, id: string, value: number): GraphDocument {
    const nodes = document.nodes.map((each) => (each.id === id ? { ...each, value } : each));
    return { ...document, nodes };
  }

  function slopeByDifference(document: GraphDocument, output: string, id: string): number {
    const h = 1e-5;
    const at = document.nodes.find((each) => each.id === id)?.value ?? 0;
    const outputAt = (value: number): number =>
      numbers(withValue(document, id, value), 'data').get(output) ?? NaN;
    return (outputAt(at + h) - outputAt(at - h)) / (2 * h);
  }

  it.each(smooth)('gives second derivatives of %s', (op) => {
    const spec = OPS.get(op);
    const arity = spec?.kind === 'many' ? 3 : (spec?.inputs.length ?? 1);
    const leaves = ['x', 'y', 'z'].slice(0, arity);
    const document = documentOf(
      ...leaves.map((id, place) => leaf(id, 0.7 + place * 0.4)),
      node('f', leaves, op),
      node('L', ['f', 'f'], 'mul'),
    );
    for (const isSimple of [false, true]) {
      const first = derived(document, 'x', isSimple);
      const second = derived(first.document, 'x', isSimple);
      const data = numbers(second.document, 'data');
      for (const id of leaves) {
        const gradient = data.get(second.gradients.get(id) ?? '') ?? NaN;
        const measured = slopeByDifference(first.document, 'grad_x', id);
        expect(Math.abs(gradient - measured)).toBeLessThan(1e-6 * Math.max(1, Math.abs(measured)));
      }
    }
  });

  it('agrees with finite differences of the first on random graphs', () => {
    const tame = smooth.filter(
      (op) => !['exp', 'square', 'mul', 'div', 'log', 'sqrt'].includes(op),
    );
    fc.assert(
      fc.property(graphs({ nodes: 6, ops: [...tame, 'mul'] }), (document) => {
        const [first] = leavesOf(document);
        fc.pre(first !== undefined);
        const once = derived(document, first, true);
        const again = derived(once.document, first, true);
        const output = once.document.output ?? '';
        const data = numbers(again.document, 'data');
        fc.pre([...data.values()].every((value) => Math.abs(value) < 50));
        const gradient = data.get(again.document.output ?? '') ?? NaN;
        const measured = slopeByDifference(once.document, output, first);
        expect(Math.abs(gradient - measured)).toBeLessThan(1e-4 * Math.max(1, Math.abs(measured)));
      }),
      { numRuns: 200 },
    );
  });

  it('goes on to the third derivative', () => {
    const document = documentOf(leaf('x', 0.5), node('y', ['x'], 'tanh'));
    const third = [1, 2, 3].reduce(
      (before) => derived(before, 'x', true).document,
      document as GraphDocument,
    );
    const t = Math.tanh(0.5);
    // tanh''' = (1 − t²)(6t² − 2)
    expect(numbers(third, 'data').get(third.output ?? '')).toBeCloseTo(
      (1 - t * t) * (6 * t * t - 2),
      12,
    );
    expect(third.nodes.map(({ id }) => id)).toContain('grad_x_3');
  });
});

describe('what cannot be differentiated', () => {
  const code = (document: GraphDocument, leafId = 'x'): string => {
    const outcome = differentiate(document, { leaf: leafId, isSimple: false });
    return outcome.ok ? '' : outcome.problems.map((problem) => problem.code).join();
  };

  it('says why', () => {
    const two = documentOf(leaf('x'), node('y', ['x'], 'exp'), node('z', ['x'], 'neg'));
    expect(code(two)).toBe('no-output');
    expect(code(two, 'nobody')).toBe('no-such-node');
    expect(code(two, 'y')).toBe('derivative-no-leaf');
    expect(code(documentOf(constant('c', 2)), 'c')).toBe('derivative-no-leaf');
    expect(code(documentOf(leaf('x'), node('y', ['x', null])))).toBe('derivative-incomplete');
    expect(code(documentOf(leaf('x'), node('y', ['x'], 'softmax2')))).toBe('derivative-broken');
    const own = { name: 'exp', inputs: ['x'], value: 'x', slopes: ['1'] };
    expect(code({ ...documentOf(leaf('x'), node('y', ['x'], 'exp')), ops: [own] })).toBe(
      'derivative-shadowed',
    );
  });

  it('does not mind open ports beside the way to the output', () => {
    const document = documentOf(leaf('x'), node('y', ['x'], 'exp'), node('z', ['x', null]));
    expect(code({ ...document, output: 'y' })).toBe('');
  });

  it('leaves alone what is too large to begin with', () => {
    const many = Array.from({ length: 100_000 }, (_, place) => node(`y${place}`, ['x'], 'neg'));
    const document = documentOf(leaf('x'), ...many);
    expect(code({ ...document, output: 'y0' })).toBe('derivative-too-large');
  });

  it('stops before the graph is too large', () => {
    const width = 64;
    const names = Array.from({ length: width }, (_, place) => `i${place}`);
    const group = `(${Array<string>(150).fill('sin(i0)').join('+')})`;
    const slope = `${group}+${group}+${group}`;
    const wide = { name: 'wide', inputs: names, value: 'i0', slopes: names.map(() => slope) };
    const nodes = Array.from({ length: 40 }, (_, place) =>
      node(`y${place}`, Array<string>(width).fill(place === 0 ? 'x' : `y${place - 1}`), 'wide'),
    );
    expect(code({ ...documentOf(leaf('x'), ...nodes), ops: [wide] })).toBe('derivative-too-large');
  });
});
