/** The door of the modules: parts of networks, stamped out with seeded weights. */
import type { Command } from '../commands';
import type { Plan } from './plan';
import { stamp } from './stamp';

interface StampOptions extends Pick<Plan, 'inputs' | 'seed' | 'at'> {
  /** An op with one input; null: none. */
  readonly activation: string | null;
}

export type NeuronOptions = StampOptions;

export interface LayerOptions extends StampOptions {
  readonly neurons: number;
}

export interface MlpOptions extends StampOptions {
  /** Neurons by layer, the output last. */
  readonly layers: readonly number[];
}

export const stampNeuron = ({ activation, ...rest }: NeuronOptions): Command =>
  stamp({ ...rest, layers: [{ neurons: 1, activation }], hasLayers: false });

export const stampLayer = ({ neurons, activation, ...rest }: LayerOptions): Command =>
  stamp({ ...rest, layers: [{ neurons, activation }], hasLayers: true });

/** Hidden layers have the activation; the last is linear, so that its values are not squeezed. */
export const stampMlp = ({ layers, activation, ...rest }: MlpOptions): Command =>
  stamp({
    ...rest,
    layers: layers.map((neurons, layer) => ({
      neurons,
      activation: layer === layers.length - 1 ? null : activation,
    })),
    hasLayers: true,
  });
