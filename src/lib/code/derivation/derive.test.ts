/** Derivations as they are read by people and by KaTeX. */
import fc from 'fast-check';
import katex from 'katex';
import { describe, expect, it } from 'vitest';
import { documentOf, leaf, node } from '../../../../tests/documents';
import { graphs } from '../../../../tests/graphs';
import { OPS, type GraphDocument } from '../../engine';
import { gradientDerivation, wireDerivation } from './derive';
import { numberInLatex, type Spelling } from './spelling';
import { computedOf } from './testing/computed';

const SPELLING: Spelling = {
  number: (value) => numberInLatex(String(Number(value.toPrecision(4)))),
  input: (port) => `input ${port + 1}`,
};

const ofGrad = (document: GraphDocument, id: string) =>
  gradientDerivation(computedOf(document), id, SPELLING)?.latex;
const ofWire = (document: GraphDocument, end: string, port = 0) =>
  wireDerivation(computedOf(document), { node: end, port }, SPELLING)?.latex;

/** Without the frame around it. */
const lines = (latex = '') =>
  latex
    .replace('\\begin{aligned} ', '')
    .replace(' \\end{aligned}', '')
    .split(' \\\\ ')
    .map((line) => line.trim());

const NEURON = documentOf(
  leaf('x1', 2),
  leaf('w_1', -3),
  node('p', ['x1', 'w_1'], 'mul'),
  node('n', ['p', 'x1'], 'add'),
  node('o', ['n'], 'tanh'),
);

describe('the derivation of a gradient', () => {
  it('sums over the wires: in names, with slopes, with numbers', () => {
    expect(lines(ofGrad(NEURON, 'x1'))).toEqual([
      '\\frac{\\partial o}{\\partial x_{1}} &= \\frac{\\partial p}{\\partial x_{1}} \\cdot \\frac{\\partial o}{\\partial p}',
      '&\\quad {} + \\frac{\\partial n}{\\partial x_{1}} \\cdot \\frac{\\partial o}{\\partial n}',
      '&= \\mathrm{w\\_1} \\cdot \\frac{\\partial o}{\\partial p}',
      '&\\quad {} + 1 \\cdot \\frac{\\partial o}{\\partial n}',
      '&= -3 \\cdot 0.001341 + 1 \\cdot 0.001341',
      '&= -0.002682',
    ]);
  });

  it('is the slope itself next to the output', () => {
    expect(lines(ofGrad(NEURON, 'n'))).toEqual([
      '\\frac{\\partial o}{\\partial n} &= 1 - {o}^{2}',
      '&= 0.001341 \\cdot 1',
      '&= 0.001341',
    ]);
  });

  it('is 1 for the output, 0 off its paths, and nothing for a constant', () => {
    const aside = documentOf(
      leaf('x', 2),
      { id: 'k', op: 'constant', value: 5 },
      node('y', ['x', 'k']),
      node('z', ['x'], 'exp'),
    );
    const document = { ...aside, output: 'y' };
    expect(lines(ofGrad(document, 'y'))).toEqual(['\\frac{\\partial y}{\\partial y} &= 1']);
    expect(lines(ofGrad(document, 'z'))).toEqual(['\\frac{\\partial y}{\\partial z} &= 0']);
    expect(ofGrad(document, 'k')).toBeUndefined();
    expect(ofGrad(aside, 'x')).toBeUndefined();
  });

  it('tells two wires into the same node apart', () => {
    const square = documentOf(leaf('x', 3), node('p', ['x', 'x'], 'mul'), node('y', ['p'], 'neg'));
    expect(lines(ofGrad(square, 'x'))[1]).toBe(
      '&\\quad {} + \\left.\\frac{\\partial p}{\\partial x}\\right|_{\\text{input 2}} \\cdot \\frac{\\partial y}{\\partial p}',
    );
  });

  it('brackets what would be read wrong', () => {
    const mixed = documentOf(
      leaf('x', 2),
      node('t', ['x'], 'tanh'),
      node('c', ['x'], 'cos'),
      node('y', ['t', 'c'], 'mul'),
    );
    const written = lines(ofGrad(mixed, 'x'));
    expect(written[2]).toContain('\\left(1 - {t}^{2}\\right) \\cdot');
    expect(written[3]).toContain('\\left(-\\sin\\left(x\\right)\\right) \\cdot');
    expect(written[4]).toBe(
      '&= 0.07065 \\cdot \\left(-0.4161\\right) + \\left(-0.9093\\right) \\cdot 0.964',
    );
  });

  it('says what the pass came to by other rules', () => {
    const wrong = { ...NEURON, rules: { accumulate: 'overwrite' } as const };
    expect(lines(ofGrad(wrong, 'x1')).slice(-2)).toEqual([
      '&= -0.002682',
      '\\mathrm{x1.grad} &= -0.004023',
    ]);
    const unseeded = { ...NEURON, rules: { seed: false } };
    expect(lines(ofGrad(unseeded, 'o')).at(-1)).toBe('\\mathrm{o.grad} &= 0');
  });

  it('is symbols alone while nothing is computed', () => {
    const derived = gradientDerivation({ document: NEURON, frame: null }, 'p', SPELLING);
    expect(lines(derived?.latex)).toHaveLength(2);
    expect(derived?.latex).not.toContain('0.00');
  });

  it('writes a few wires out and counts the others', () => {
    const users = Array.from({ length: 30 }, (_, place) => node(`u${place}`, ['x'], 'exp'));
    const fan = documentOf(
      leaf('x', 1),
      ...users,
      node(
        'y',
        users.map(({ id }) => id),
      ),
    );
    const derived = gradientDerivation(computedOf(fan), 'x', SPELLING);
    expect(derived?.more).toBe(24);
    expect(lines(derived?.latex)).toContain('&\\quad {} + \\cdots');
    expect(lines(derived?.latex).at(-1)).toBe('&= 81.55');
  });
});

describe('the derivation of a wire', () => {
  it('is its slope, and the slope times what comes to it', () => {
    expect(lines(ofWire(NEURON, 'o'))).toEqual([
      '\\frac{\\partial o}{\\partial n} &= 1 - {o}^{2}',
      '&= 1 - {\\left(-0.9993\\right)}^{2}',
      '&= 0.001341',
      '\\frac{\\partial o}{\\partial n} \\cdot \\frac{\\partial o}{\\partial o} &= 0.001341 \\cdot 1',
      '&= 0.001341',
    ]);
  });

  it('needs a wire, and none from a constant', () => {
    expect(ofWire(NEURON, 'o', 3)).toBeUndefined();
    expect(ofWire(NEURON, 'x1')).toBeUndefined();
  });

  it('shows what came to the wire when its node ran too early', () => {
    const rules = { order: ['y', 'p', 'q'] };
    const early = documentOf(
      leaf('x', 3),
      node('p', ['x'], 'neg'),
      node('q', ['p'], 'exp'),
      node('y', ['p', 'q'], 'add'),
    );
    expect(lines(ofWire({ ...early, rules }, 'p')).slice(-2)).toEqual([
      '\\frac{\\partial p}{\\partial x} \\cdot \\frac{\\partial y}{\\partial p} &= -1 \\cdot 1',
      '&= -1',
    ]);
  });
});

describe('every derivation', () => {
  const parses = (latex: string | undefined) => {
    if (latex !== undefined) katex.renderToString(latex, { throwOnError: true, strict: 'error' });
  };

  it('is LaTeX, for every op', () => {
    for (const [name, spec] of OPS) {
      const inputs = spec.kind === 'many' ? ['a', 'b'] : ['a', 'b'].slice(0, spec.inputs.length);
      const document = documentOf(
        leaf('a', 0.5),
        leaf('b', -1.5),
        node('y', inputs, name),
        node('z', ['y'], 'neg'),
      );
      inputs.forEach((id, port) => {
        parses(ofGrad(document, id));
        parses(ofWire(document, 'y', port));
      });
    }
  });

  it('is LaTeX of a bounded length, for every graph', () => {
    fc.assert(
      fc.property(graphs(), (document) => {
        for (const { id, inputs = [] } of document.nodes) {
          const latex = ofGrad(document, id);
          parses(latex);
          expect(latex?.length ?? 0).toBeLessThan(10_000);
          inputs.forEach((_, port) => parses(ofWire(document, id, port)));
        }
      }),
      { numRuns: 30 },
    );
  });
});
