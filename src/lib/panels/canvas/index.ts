/** The door of what the canvas asks for: the rest is the canvas panel's own. */
export { hear } from './hear';
export { pictureOf } from './picture';
export { makeRoom } from './room';
