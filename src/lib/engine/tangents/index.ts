/** The door of forward mode. */
export type { GradientWork, Tangents, TangentsWanted } from './tangents';
export { tangentsFrom } from './tangents-from';
