/** The door of the drawing: a painter that turns a scene into pixels. */
export { loadOverlay, needsOverlay } from './load-overlay';
export { createPainter } from './painter';
export { readPalette } from './palette';
export type { Overlay } from './overlay/types';
export type { Pen } from './pen';
export type { Surface } from './surface';
export type * from './types';
