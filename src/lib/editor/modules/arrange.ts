/** Where the parts of a network stand: column by column, each around the same line. */
import { cardHeight, GRID } from '../../layout';
import type { GridPoint } from '../commands';
import { COLUMN, neuronHeight, ROW } from './neuron';

export interface Arrangement {
  /** The middle of a neuron. */
  neuron(layer: number, row: number): GridPoint;
  input(row: number): GridPoint;
}

/** For frames between neurons, and for wires between layers. In steps, as all here. */
const BETWEEN = 9;
const LAYER = 5 * COLUMN;
const BETWEEN_FOLDED = 4;
const LAYER_FOLDED = 36;

/** `widths`: how many inputs there are, then how many neurons in each layer. */
export function arrange(widths: readonly number[], isFolded: boolean): Arrangement {
  const heightOf = (inputs: number): number =>
    isFolded ? cardHeight(inputs) / GRID + BETWEEN_FOLDED : neuronHeight(inputs) + BETWEEN;
  return {
    neuron: (layer, row) => [
      layer * (isFolded ? LAYER_FOLDED : LAYER),
      spread(row, widths[layer + 1], heightOf(widths[layer])),
    ],
    input: (row) => [isFolded ? -LAYER_FOLDED : -3 * COLUMN, spread(row, widths[0], ROW)],
  };
}

const spread = (row: number, rows: number, height: number): number =>
  Math.round((row - (rows - 1) / 2) * height);
