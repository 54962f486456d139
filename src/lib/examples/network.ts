/** A net of 2-4-4-1 neurons with a loss; each neuron is a folded group, laid out for when it is opened. */
import type { GroupRecord, NodeRecord } from '../engine';
import type { GridPoint } from '../layout';
import { compute, example, folded, input, parameter, type Example } from './write';

/** By layer and neuron: the weights of its inputs. */
const WEIGHTS: readonly (readonly (readonly number[])[])[] = [
  [
    [-0.35, -0.7],
    [0.3, -0.86],
    [0.07, -0.27],
    [-0.88, 0.02],
  ],
  [
    [-0.92, -0.13, -0.85, -0.19],
    [-0.89, 0.38, 0.46, -0.37],
    [0.4, 0.62, 0.97, -0.23],
    [-0.13, 0.65, -0.5, 0.34],
  ],
  [[0.79, -0.2, 0.26, 0.9]],
];

const INPUTS = ['x1', 'x2'];

interface Part {
  readonly nodes: readonly NodeRecord[];
  readonly group: GroupRecord;
}

/** tanh of the weighted sum: a column each for weights, products, the sum and its tanh. */
function neuron(name: string, layer: string, sources: readonly string[], at: GridPoint): Part {
  const weights = weightsOf(name);
  const top = at[1] - 6 * weights.length;
  const products = weights.map((_, k) => `p${name}_${k + 1}`);
  const nodes = [
    ...weights.map((value, k) => parameter(`w${name}_${k + 1}`, value, [at[0] - 36, top + 12 * k])),
    ...products.map((id, k) =>
      compute(id, 'mul', [`w${name}_${k + 1}`, sources[k]], [at[0] - 12, top + 12 * k]),
    ),
    parameter(`b${name}`, 0, [at[0] - 12, top + 12 * weights.length]),
    compute(`n${name}`, 'add', [...products, `b${name}`], [at[0] + 12, at[1]]),
    compute(`a${name}`, 'tanh', [`n${name}`], [at[0] + 36, at[1]]),
  ];
  const ids = nodes.map(({ id }) => id);
  const group = { id: `neuron${name}`, label: 'neuron', nodes: ids, parent: layer, of: 'tanh' };
  return { nodes, group: folded(group, at) };
}

/** A name is the numbers of the layer and of the neuron, as in `2_1`. */
function weightsOf(name: string): readonly number[] {
  const [layer, place] = name.split('_').map(Number);
  return WEIGHTS[layer - 1][place - 1];
}

const namesOf = (layer: number): readonly string[] =>
  WEIGHTS[layer - 1].map((_, place) => `${layer}_${place + 1}`);

const sourcesOf = (layer: number): readonly string[] =>
  layer === 1 ? INPUTS : namesOf(layer - 1).map((name) => `a${name}`);

/** Columns of neurons around one middle line. */
const MIDDLE = 24;
const parts = WEIGHTS.flatMap((_, index): readonly Part[] => {
  const layer = index + 1;
  const names = namesOf(layer);
  const top = MIDDLE - 8 * (names.length - 1);
  return names.map((name, place) =>
    neuron(name, `layer${layer}`, sourcesOf(layer), [28 * layer, top + 16 * place]),
  );
});

const layers = WEIGHTS.map((_, index): GroupRecord => ({
  id: `layer${index + 1}`,
  label: `layer ${index + 1}`,
  nodes: [],
}));

export const NETWORK: Example = example(
  'network',
  'A small network with its loss',
  [
    input('x1', 2, [0, MIDDLE - 8]),
    input('x2', 3, [0, MIDDLE + 8]),
    ...parts.flatMap(({ nodes }) => nodes),
    input('target', 1, [84, MIDDLE + 18]),
    compute('off', 'sub', ['a3_1', 'target'], [112, MIDDLE + 9]),
    compute('loss', 'square', ['off'], [136, MIDDLE + 9]),
  ],
  { groups: [...layers, ...parts.map(({ group }) => group)] },
);
