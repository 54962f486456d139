/** Sentences of the steps: of every op, and of every kind of step under right and wrong rules. */
import { beforeAll, describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../../tests/documents';
import { formulaToGraph } from '../../../code';
import { OPS, type GraphDocument, type OpSpec, type Rules } from '../../../engine';
import { allAreas, learnTheRest } from '../../../messages';
import { story } from '../testing';

beforeAll(learnTheRest);

function graph(formula: string, rules?: Rules): GraphDocument {
  const made = formulaToGraph(formula);
  if (!made.ok) throw new Error('no graph');
  return rules === undefined ? made.value : { ...made.value, rules };
}

const NEURON = graph('o = tanh(x*w + b); x = 2; w = -3; b = 6.5');
/** a is used twice, once directly. */
const SHARED = 'y = a*b + a; a = 2; b = 3';

describe('the sentence of a step', () => {
  it('tells forward in names and numbers, and backward with its reason', () => {
    expect(story(NEURON)).toEqual([
      '[Start.] Only the leaves have values. Forward computes the others, node by node; backward then brings the gradients.',
      '[Forward, mul1.] Multiplication multiplies its inputs: mul1 = x × w = 2 × (−3) = −6.',
      '[Forward, add1.] Addition adds its inputs up: add1 = mul1 + b = −6 + 6.5 = 0.5.',
      '[Forward, o.] tanh squeezes its input between −1 and 1: o = tanh(add1) = tanh(0.5) = 0.4621.',
      '[Backward, seed o.] Backward starts here: ∂o/∂o = 1, so o.grad = +1.',
      '[Backward, wire o → add1.] The slope of tanh is 1 − o²: add1.grad += 0.7864 × +1 = +0.7864.',
      '[Backward, wire add1 → mul1.] Addition hands its gradient on unchanged: mul1.grad += 1 × +0.7864 = +0.7864.',
      '[Backward, wire add1 → b.] Addition hands its gradient on unchanged: b.grad += 1 × +0.7864 = +0.7864.',
      '[Backward, wire mul1 → x.] Multiplication hands on its gradient times the other input, w: x.grad += −3 × +0.7864 = −2.359.',
      '[Backward, wire mul1 → w.] Multiplication hands on its gradient times the other input, x: w.grad += 2 × +0.7864 = +1.573.',
    ]);
  });

  it('tells all wires of a node together where steps are nodes', () => {
    expect(story(NEURON, { grain: 'coarse' })[7]).toBe(
      '[Backward, add1.] add1 hands its gradient, +0.7864, on: mul1.grad += 1 × +0.7864 = +0.7864, b.grad += 1 × +0.7864 = +0.7864.',
    );
  });

  it('says what is added to', () => {
    expect(story(graph(SHARED)).at(-2)).toBe(
      '[Backward, wire mul1 → a.] Multiplication hands on its gradient times the other input, b: a.grad += 3 × +1 = +3. With the +1 that was there already, a.grad = +4.',
    );
  });

  it('tells parallel wires apart', () => {
    const [, , , first, second] = story(graph('y = x*x; x = 3'));
    expect(first).toMatch(/wire y → x, input 1.*the other input, which is x as well: x.grad \+= 3/);
    expect(second).toMatch(
      /wire y → x, input 2.*With the \+3 that was there already, x.grad = \+6/,
    );
  });

  it('gives nodes on no path their 0 with the last step', () => {
    const aside = { ...graph('y = 2*x; z = exp(x); x = 1'), output: 'y' };
    expect(story(aside).at(-1)).toMatch(/From the other nodes no path leads to y/);
  });

  it('names what is not a number', () => {
    const huge = graph('y = exp(a) * b; a = 1000; b = 0');
    expect(story(huge).join('\n')).toContain('a.grad += ∞ × 0 = NaN. ∞ × 0 is not a number.');
  });

  it('tells no gradient that is hidden', () => {
    const told = story(NEURON, { hidesGrad: true }).join('\n');
    expect(told).not.toMatch(/grad [+=]|0\.7864|1\.573|slope/);
    expect(told).toContain('[Backward, wire mul1 → w.] mul1 hands its gradient on to w.');
  });
});

describe('under wrong rules, the sentence of a step', () => {
  it('says what is overwritten', () => {
    expect(story(graph(SHARED, { accumulate: 'overwrite' })).at(-2)).toMatch(
      /a\.grad = 3 × \+1 = \+3\. It overwrites: the \+1 that was there is lost\./,
    );
  });

  it('says that nobody seeded the output', () => {
    expect(story(graph(SHARED, { seed: false }))[3]).toMatch(
      /mul1\.grad \+= 1 × 0 = 0\. Nobody set y\.grad to 1, so it has nothing to hand on\./,
    );
  });

  it('counts the passes, and says what is cleared between them', () => {
    const told = story(graph(SHARED, { passes: 2, reset: 'inner' }));
    expect(told[4]).toMatch(/^\[Backward 1 of 2, wire y → mul1\.\]/);
    expect(told[8]).toBe(
      '[Between two passes.] The gradients of the ops are cleared; leaves keep theirs.',
    );
    expect(told.at(-1)).toMatch(/^\[Backward 2 of 2, wire mul1 → b\.\].*\+2 that was there/);
    const kept = story(graph(SHARED, { passes: 2, reset: 'none' }));
    expect(kept[8]).toMatch(/^\[Backward 2 of 2, seed y\.\] The next pass sets the seed anew/);
  });

  it('says that a node ran too early, or without a gradient', () => {
    const rules = (...order: string[]): Rules => ({ order });
    const diamond = 'd = a*b; e = d + b; f = d*e; a = 2; b = 3';
    expect(story(graph(diamond, rules('f', 'd', 'e'))).join('\n')).toMatch(
      /wire d → a.*It is too early: what comes to d\.grad after this is not handed on\./,
    );
    expect(story(graph(diamond, rules('d', 'f', 'e'))).join('\n')).toMatch(
      /wire d → a.*d has no gradient yet, so it has nothing to hand on\./,
    );
  });

  it('says that a node hands its gradient on once more', () => {
    const twice = 'd = a*b; e = d + 1; f = d*e; a = 2; b = 3';
    expect(story(graph(twice, { order: 'recursive' })).join('\n')).toMatch(
      /wire d → a.*d was here before, and hands its whole gradient on once more/,
    );
  });

  it('sets a faulty slope beside the right one', () => {
    const faulty = [{ op: 'tanh', port: 0, slope: '1 - x**2' }];
    expect(story({ ...NEURON, rules: { faulty } })[5]).toBe(
      '[Backward, wire o → add1.] By the rules of this graph the slope of tanh is 1 − add1², where 1 − o² = 0.7864 is right: add1.grad += 0.75 × +1 = +0.75.',
    );
  });
});

describe('of every op', () => {
  const VALUES = [-0.5, 1.5, 0.25];
  const arityOf = (spec: OpSpec) => (spec.kind === 'many' ? 3 : spec.inputs.length);
  const using = (op: string, arity: number, values: readonly number[]): GraphDocument => {
    const names = ['x', 'y', 'z'].slice(0, arity);
    return documentOf(...names.map((id, place) => leaf(id, values[place])), node('r', names, op));
  };

  it.each([...OPS])('%s has its own words forward and backward', async (op, spec) => {
    const keys = new Set((await allAreas()).flatMap((area) => Object.keys(area)));
    expect(keys).toContain(`forward-${op}`);
    for (const values of [VALUES, [0, 0, 0], [2, 2, 2]]) {
      const told = story(using(op, arityOf(spec), values));
      expect(told).toHaveLength(3 + arityOf(spec));
      for (const line of told) expect(line).not.toMatch(/undefined|(step|back|forward)-[a-z]/);
      expect(told[1]).toMatch(/: r = .+\.$/);
      for (const line of told.slice(3)) expect(line).toMatch(/: [xyz]\.grad \+= \S+ × \+1 = \S+\./);
    }
  });

  it('a document’s own op is told by its slope', () => {
    const ops = [{ name: 'cube', symbol: 'x³', inputs: ['x'], value: 'x**3', slopes: ['3*x**2'] }];
    const told = story({ ...documentOf(leaf('u', 2), node('v', ['u'], 'cube')), ops });
    expect(told[1]).toBe('[Forward, v.] cube is this graph’s own op: v = cube(u) = cube(2) = 8.');
    expect(told[3]).toMatch(/its slope is 3 × u²: u\.grad \+= 12 × \+1 = \+12\./);
  });
});
