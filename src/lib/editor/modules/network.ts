/** Layers of neurons, each taking from the one before. */
import type { GraphDocument, GroupRecord, NodeRecord } from '../../engine';
import type { GridPoint } from '../commands';
import { arrange, type Arrangement } from './arrange';
import { ModuleNames } from './names';
import { neuron } from './neuron';
import { countOf, nodesOf, type Plan } from './plan';
import { uniform } from './random';

export interface Network {
  readonly nodes: readonly NodeRecord[];
  readonly groups: readonly GroupRecord[];
  /** The outputs of the last layer. */
  readonly outs: readonly string[];
}

/** In a larger graph the new layers are folded, and the neurons in them. */
const MOST_UNFOLDED = 150;
/** Inputs that are made start from these, so that the weights of one neuron pull differently. */
const FIRST_INPUTS = [1, 0.5, -0.5, -1];

export function network(document: GraphDocument, plan: Plan): Network {
  const names = new ModuleNames(document);
  const weight = uniform(plan.seed);
  const isFolded = document.nodes.length + nodesOf(plan) > MOST_UNFOLDED;
  const widths = [countOf(plan.inputs), ...plan.layers.map(({ neurons }) => neurons)];
  const places = arrange(widths, isFolded);
  const leaves = typeof plan.inputs === 'number' ? inputLeaves(plan.inputs, names, places) : [];
  const nodes = [...leaves];
  const groups: GroupRecord[] = [];
  let sources = typeof plan.inputs === 'number' ? leaves.map(({ id }) => id) : plan.inputs;
  const viewAt = (at: GridPoint) => (isFolded ? { folded: true, at } : {});
  plan.layers.forEach(({ neurons, activation }, layer) => {
    const parent = plan.hasLayers ? names.free.lowest('layer') : null;
    if (parent !== null) {
      const view = viewAt(places.layer(layer));
      groups.push({ id: parent, label: `layer ${layer + 1}`, nodes: [], ...view });
    }
    sources = Array.from({ length: neurons }, (_, row) => {
      const middle = places.neuron(layer, row);
      const grown = neuron(sources, { names, weight, activation, middle });
      nodes.push(...grown.nodes);
      groups.push({ ...grown.group, ...(parent !== null && { parent }), ...viewAt(middle) });
      return grown.out;
    });
  });
  return { nodes, groups, outs: sources };
}

function inputLeaves(count: number, names: ModuleNames, places: Arrangement): NodeRecord[] {
  return Array.from({ length: count }, (_, row) => ({
    id: names.free.lowest('x'),
    op: 'input',
    value: FIRST_INPUTS[row % FIRST_INPUTS.length],
    at: places.input(row),
  }));
}
