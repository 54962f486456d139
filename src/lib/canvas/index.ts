/** The door of the canvas; the component itself is imported by its file. */
export { drawStill } from './export';
export type * from './types';
