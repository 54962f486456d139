/** How large a module should be: what is typed into its form, read and held against limits. */
import {
  stampLayer,
  stampMlp,
  stampNeuron,
  type Command,
  type GridPoint,
  type MlpOptions,
} from '../../editor';
import { failure, success, type GraphDocument, type Outcome } from '../../engine';
import type { ModuleName } from '../workbench';

export const MOST = { inputs: 64, neurons: 64, layers: 8, seed: 2 ** 31 - 1 } as const;

export interface ModuleSize {
  /** A count as it was typed, or the nodes to take from. */
  readonly inputs: string | readonly string[];
  readonly neurons: string;
  /** Numbers with commas. */
  readonly layers: string;
  readonly activation: string | null;
  readonly seed: string;
  /** null: wherever there is room, beside what it takes. */
  readonly at: GridPoint | null;
}

export function stampOf(name: ModuleName, size: ModuleSize): Outcome<Command> {
  const { activation, at } = size;
  const inputs =
    typeof size.inputs === 'string' ? readCount(size.inputs, MOST.inputs) : success(size.inputs);
  const neurons = name === 'layer' ? readCount(size.neurons, MOST.neurons) : success(1);
  const layers = name === 'mlp' ? readLayers(size.layers) : success([]);
  const seed = readCount(size.seed, MOST.seed);
  if (!inputs.ok) return inputs;
  if (!neurons.ok) return neurons;
  if (!layers.ok) return layers;
  if (!seed.ok) return seed;
  const common = { inputs: inputs.value, activation, seed: seed.value, at: at ?? undefined };
  if (name === 'neuron') return success(stampNeuron(common));
  if (name === 'layer') return success(stampLayer({ ...common, neurons: neurons.value }));
  return success(stampMlp({ ...common, layers: layers.value } satisfies MlpOptions));
}

/** Those of the nodes that no other one of them uses. */
export function endsOf({ nodes }: GraphDocument, ids: readonly string[]): readonly string[] {
  const meant = new Set(ids);
  const within = nodes.filter(({ id }) => meant.has(id));
  const used = new Set(within.flatMap(({ inputs = [] }) => inputs));
  return within.flatMap(({ id }) => (used.has(id) ? [] : id));
}

function readCount(typed: string, most: number): Outcome<number> {
  const count = Number(typed);
  return /^\s*\d+\s*$/.test(typed) && count >= 1 && count <= most
    ? success(count)
    : failure({ code: 'not-a-count', params: { typed: typed.trim(), most } });
}

function readLayers(typed: string): Outcome<readonly number[]> {
  const counts = typed.split(/[\s,;]+/).filter((word) => word !== '');
  if (counts.length === 0 || counts.length > MOST.layers) {
    return failure({ code: 'not-layers', params: { most: MOST.layers } });
  }
  const read = counts.map((word) => readCount(word, MOST.neurons));
  const wrong = read.find((each) => !each.ok);
  return wrong ?? success(read.flatMap((each) => (each.ok ? each.value : [])));
}
