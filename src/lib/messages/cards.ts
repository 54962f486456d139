/** Words on the cards of the canvas. */
import type { Sentences } from './sentences';

export const CARDS: Sentences = {
  'card-data': () => 'data',
  'card-grad': () => 'grad',
  'card-input': () => 'input',
  'card-parameter': () => 'parameter',
  'card-constant': () => 'constant',
  'card-output': () => 'output',
  'card-was': ({ value }) => `was ${value}`,
  'card-group': ({ count }) => `${count} ${count === 1 ? 'node' : 'nodes'}`,
  'card-wires': ({ count }) => `${count} wires`,
};
