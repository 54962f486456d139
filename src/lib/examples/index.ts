/** The door of the examples: graphs laid out by hand, each with something to look at. */
import { CIRCUITS } from './circuits';
import { FIRST } from './first';
import { LOSSES } from './losses';
import { MAZUR } from './mazur';
import { NEURON, NEURONS } from './neurons';
import { NETWORK } from './network';
import type { Example } from './write';

export const EXAMPLES: readonly Example[] = [
  NEURON,
  ...FIRST,
  ...NEURONS,
  ...CIRCUITS,
  ...LOSSES,
  MAZUR,
  NETWORK,
];

export { pictureOf, type Picture, type PictureBox, type PictureWire } from './picture';
export { NEURON } from './neurons';
export type { Example } from './write';
