/** The door of the canvas; the component itself is imported by its file. */
export type * from './types';
