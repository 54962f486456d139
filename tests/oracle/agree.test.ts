/**
 * Random graphs: kernels and plain evaluator to the bit, gradients and finite differences nearly.
 * More of them: GRAPHS=100000 npx vitest run tests/oracle/agree
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compile,
  createWorkspace,
  evaluate,
  forward,
  setLeaf,
  type GraphDocument,
  type PassResult,
} from '../../src/lib/engine';
import { graphs } from '../graphs';

const runs = Number(process.env.GRAPHS ?? 300);
const kernels = createWorkspace();
const plain = createWorkspace({ webAssembly: false });

const ARRAYS = ['data', 'grad', 'slope', 'contribution', 'state', 'wireState'] as const;

/** Bit patterns: 0 and -0 differ, NaN is NaN. */
function differences(one: PassResult, other: PassResult): readonly unknown[] {
  return ARRAYS.flatMap((name) =>
    [...one[name]].flatMap((number, place) =>
      Object.is(number, other[name][place]) ? [] : [[name, place, number, other[name][place]]],
    ),
  );
}

describe('kernels and plain evaluator', () => {
  it('are two different ways to run', () => {
    expect(kernels.sweep).not.toBeNull();
    expect(plain.sweep).toBeNull();
  });

  it.each([
    ['of up to 30 nodes', graphs(), runs],
    ['with any finite numbers and open ports', graphs({ wild: true, openPorts: true }), runs],
    ['of up to 400 nodes', graphs({ nodes: 400 }), runs / 10],
    ['of long runs of sums and products', graphs({ nodes: 400, ops: ['add', 'mul'] }), runs / 10],
  ])('agree to the bit on random graphs %s', (_, documents, numRuns) => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(differences(evaluate(document, kernels), evaluate(document, plain))).toEqual([]);
      }),
      { numRuns },
    );
  });
});

const STEP = 1e-4;
const ROUNDING = 2 ** -53;

/** On which side of its kink each node is: where this changes, a difference means nothing. */
function sides({ nodes }: GraphDocument, data: ArrayLike<number>): string {
  const place = new Map(nodes.map(({ id }, node) => [id, node]));
  return nodes
    .map(({ op, inputs = [] }, node) => {
      const values = inputs.map((id) => data[place.get(id ?? '') ?? -1]);
      if (op === 'max' || op === 'min') return values.indexOf(data[node]);
      return ['relu', 'leaky_relu', 'abs', 'step'].includes(op) ? Math.sign(values[0]) : '';
    })
    .join();
}

/** The data of all nodes as a function of one leaf's value. */
function dataAt(document: GraphDocument, leaf: number): (value: number) => Float64Array {
  const tape = compile(document, plain);
  return (value) => {
    setLeaf(tape, leaf, value);
    forward(tape);
    return Float64Array.from(document.nodes, (_, node) => tape.data[tape.slotOf[node]]);
  };
}

/** What rounding does to the output at most: each node's data is off by some ulps, times its grad. */
function noise({ document: { nodes }, data, grad }: PassResult): number {
  const place = new Map(nodes.map(({ id }, node) => [id, node]));
  return nodes.reduce((sum, { op, inputs = [] }, node) => {
    // sums, and the 1 + erf(x) in gelu, cancel: their ulps are those of what they add
    const added = op === 'add' || op === 'gelu' ? inputs : [];
    const sizes = added.map((id) => Math.abs(data[place.get(id ?? '') ?? -1]));
    const size = sizes.reduce((total, each) => total + each, Math.abs(data[node]));
    return sum + size * Math.abs(grad[node]) * 8 * ROUNDING;
  }, 0);
}

type Verdict = 'agrees' | 'differs' | 'no telling';

/** Central differences with two steps: their difference says how far either can be trusted. */
function verdict(document: GraphDocument, result: PassResult, leaf: number): Verdict {
  const at = dataAt(document, leaf);
  const x = document.nodes[leaf].value ?? 0;
  const [far, near] = [STEP, STEP / 2].map((step) => [at(x - step), at(x + step)] as const);
  const here = sides(document, result.data);
  const smooth = [...far, ...near].every((data) => sides(document, data) === here);
  const slopes = [far, near].map(
    ([below, above], halvings) =>
      (above[result.output] - below[result.output]) / (2 * STEP * 0.5 ** halvings),
  );
  const doubt = Math.abs(slopes[0] - slopes[1]) * 2 + noise(result) / STEP;
  const trusted = Number.isFinite(doubt) && doubt <= 1e-3 * Math.abs(slopes[1]);
  if (!smooth || !trusted) return 'no telling';
  const error = Math.abs(result.grad[leaf] - slopes[1]);
  return error <= doubt + 1e-7 * Math.abs(slopes[1]) ? 'agrees' : 'differs';
}

describe('finite differences', () => {
  it('agree with the gradients of random graphs, away from kinks and singularities', () => {
    const seen: Record<Verdict, number> = { agrees: 0, differs: 0, 'no telling': 0 };
    fc.assert(
      fc.property(graphs({ nodes: 12 }), (document) => {
        const result = evaluate(document, kernels);
        const leaves = document.nodes.flatMap(({ op }, node) =>
          op === 'input' || op === 'parameter' ? [node] : [],
        );
        const verdicts = leaves.map((leaf) => verdict(document, result, leaf));
        verdicts.forEach((each, place) => {
          if (result.grad[leaves[place]] !== 0) seen[each] += 1;
        });
        expect(verdicts).not.toContain('differs');
      }),
      { numRuns: runs },
    );
    expect(seen.agrees).toBeGreaterThan(runs / 4);
  });
});
