/** What can be stamped out, and what cannot. */
import {
  failure,
  isLeafOp,
  LIMITS,
  MOST_INPUTS,
  opsOf,
  success,
  type GraphDocument,
  type Outcome,
  type Problem,
} from '../../engine';
import type { GridPoint } from '../commands';

export interface LayerPlan {
  readonly neurons: number;
  /** An op with one input; null: none. */
  readonly activation: string | null;
}

export interface Plan {
  /** How many input leaves to make, or the nodes to take from. */
  readonly inputs: number | readonly string[];
  readonly layers: readonly LayerPlan[];
  /** Whether each layer gets a group around its neurons. */
  readonly hasLayers: boolean;
  readonly seed: number;
  /** The middle of what is stamped. */
  readonly at?: GridPoint;
}

/** A neuron sums its products and its bias in one node. */
const MOST_TO_A_NEURON = MOST_INPUTS - 1;
const MOST_NODES = 20_000;

export function checkPlan(document: GraphDocument, plan: Plan): Outcome<Plan> {
  const problems = [
    ...sizeProblems(plan),
    ...activationProblems(document, plan),
    ...sourceProblems(document, plan),
  ];
  return problems.length === 0 ? success(plan) : failure(...problems);
}

export const countOf = (inputs: number | readonly string[]): number =>
  typeof inputs === 'number' ? inputs : inputs.length;

/** Weights, products, a bias, a sum and an activation for each neuron. */
export function nodesOf({ inputs, layers }: Plan): number {
  let [nodes, width] = [typeof inputs === 'number' ? inputs : 0, countOf(inputs)];
  for (const { neurons, activation } of layers) {
    nodes += neurons * (2 * width + 2 + (activation === null ? 0 : 1));
    width = neurons;
  }
  return nodes;
}

function sizeProblems(plan: Plan): readonly Problem[] {
  const widths = [countOf(plan.inputs), ...plan.layers.map(({ neurons }) => neurons)];
  const isWhole = widths.every((width) => Number.isInteger(width) && width >= 1);
  // What the last layer gives goes nowhere yet, so it may be wider.
  const isNarrow = widths.slice(0, -1).every((width) => width <= MOST_TO_A_NEURON);
  if (!isWhole || !isNarrow || plan.layers.length === 0) {
    return [{ code: 'network-size', params: { most: MOST_TO_A_NEURON } }];
  }
  const found = nodesOf(plan);
  return found > Math.min(MOST_NODES, LIMITS.nodes)
    ? [{ code: 'network-too-large', params: { found, most: MOST_NODES } }]
    : [];
}

function activationProblems(document: GraphDocument, { layers }: Plan): readonly Problem[] {
  const ops = opsOf(document);
  const isUnary = (name: string): boolean => {
    const op = ops.get(name);
    return !isLeafOp(name) && op?.kind === 'fixed' && op.inputs.length === 1;
  };
  const names = new Set(layers.flatMap(({ activation }) => activation ?? []));
  const unfit = [...names].filter((name) => !isUnary(name));
  return unfit.map((op) => ({ code: 'network-activation', params: { op } }));
}

function sourceProblems({ nodes }: GraphDocument, { inputs }: Plan): readonly Problem[] {
  if (typeof inputs === 'number') return [];
  const ids = new Set(nodes.map(({ id }) => id));
  const missing = inputs.filter((id) => !ids.has(id));
  return missing.map((id) => ({ code: 'no-such-node', node: id }));
}
