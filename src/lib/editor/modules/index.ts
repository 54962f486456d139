/** The door of the modules: parts of networks, stamped out with seeded weights. */
import { success } from '../../engine';
import type { Command, GridPoint } from '../commands';

interface Stamp {
  /** How many input leaves to make, or the nodes to take from. */
  readonly inputs: number | readonly string[];
  /** An op with one input; null: none. */
  readonly activation: string | null;
  readonly seed: number;
  /** The middle of what is stamped. */
  readonly at?: GridPoint;
}

export type NeuronOptions = Stamp;

export interface LayerOptions extends Stamp {
  readonly neurons: number;
}

export interface MlpOptions extends Stamp {
  /** Neurons by layer, the last one being the output. */
  readonly layers: readonly number[];
}

export const stampNeuron = (_options: NeuronOptions): Command => success;
export const stampLayer = (_options: LayerOptions): Command => success;
export const stampMlp = (_options: MlpOptions): Command => success;
