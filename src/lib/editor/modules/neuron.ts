/** One neuron: weights times inputs, summed with a bias, through an activation. */
import type { GroupRecord, NodeRecord } from '../../engine';
import type { GridPoint } from '../commands';
import type { ModuleNames } from './names';

export interface Neuron {
  readonly nodes: readonly NodeRecord[];
  readonly group: GroupRecord;
  /** The node that others take from. */
  readonly out: string;
}

export interface NeuronPlan {
  readonly names: ModuleNames;
  readonly weight: () => number;
  readonly activation: string | null;
  readonly middle: GridPoint;
}

/** From one column to the next, and from one product to the next, in steps. */
export const COLUMN = 24;
export const ROW = 12;
/** Weights stand lower than their products, so that wires from afar pass between them. */
const LOWER = 3;

export function neuron(sources: readonly string[], plan: NeuronPlan): Neuron {
  const { names, weight, activation, middle } = plan;
  // Where the first product stands.
  const x = middle[0] - (activation === null ? 0 : COLUMN / 2);
  const y = middle[1] - (sources.length * ROW) / 2;
  const number = names.nextNeuron();
  const out = `n${number}`;
  const nodes: NodeRecord[] = [];
  const products = sources.map((source, row): string => {
    const factor = `${out}_w${row + 1}`;
    const product = names.free.forOp('mul');
    const top = y + row * ROW;
    nodes.push({ id: factor, op: 'parameter', value: weight(), at: [x - COLUMN, top + LOWER] });
    nodes.push({ id: product, op: 'mul', inputs: [source, factor], at: [x, top] });
    return product;
  });
  const bias = `${out}_b`;
  nodes.push({ id: bias, op: 'parameter', value: weight(), at: [x, y + sources.length * ROW] });
  const sum = activation === null ? out : names.free.forOp('add');
  nodes.push({ id: sum, op: 'add', inputs: [...products, bias], at: [x + COLUMN, middle[1]] });
  if (activation !== null) {
    nodes.push({ id: out, op: activation, inputs: [sum], at: [x + 2 * COLUMN, middle[1]] });
  }
  const members = nodes.map(({ id }) => id);
  const of = activation ?? 'linear';
  return { nodes, group: { id: `neuron${number}`, label: 'neuron', nodes: members, of }, out };
}

/** Weights, products and bias; sums and activations stand amid them. */
export const neuronHeight = (inputs: number): number => inputs * ROW + 8;
