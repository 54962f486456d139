/** Where the parts of a network stand: column by column, each around the same line. */
import { cardHeight, GRID } from '../../layout';
import type { GridPoint } from '../commands';
import { COLUMN, neuronHeight, ROW } from './neuron';

export interface Arrangement {
  layer(layer: number): GridPoint;
  /** The middle of a neuron. */
  neuron(layer: number, row: number): GridPoint;
  input(row: number): GridPoint;
}

/** For frames between neurons, and for wires between layers. In steps, as all here. */
const BETWEEN = 9;
const LAYER = 5 * COLUMN;
const BETWEEN_FOLDED = 4;
const LAYER_FOLDED = 36;
/** The upper one of two ports, seen from the middle of a card. */
const UPPER_PORT = -2;

/** `widths`: how many inputs there are, then how many neurons in each layer. */
export function arrange(widths: readonly number[], isFolded: boolean): Arrangement {
  const heightOf = (inputs: number): number =>
    isFolded ? cardHeight(inputs) / GRID + BETWEEN_FOLDED : neuronHeight(inputs) + BETWEEN;
  const across = (layer: number): number => layer * (isFolded ? LAYER_FOLDED : LAYER);
  // Level with the products of a single neuron, so that wires run straight past the weights.
  const level = !isFolded && widths[1] === 1 ? UPPER_PORT - ROW / 2 : 0;
  return {
    layer: (layer) => [across(layer), 0],
    neuron: (layer, row) => [
      across(layer),
      spread(row, widths[layer + 1], heightOf(widths[layer])),
    ],
    input: (row) => [isFolded ? -LAYER_FOLDED : -3 * COLUMN, spread(row, widths[0], ROW) + level],
  };
}

const spread = (row: number, rows: number, height: number): number =>
  Math.round((row - (rows - 1) / 2) * height);
