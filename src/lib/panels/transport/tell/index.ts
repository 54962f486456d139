/** The door of what is told of a step. */
export type { Part, Parts } from './parts';
export { sentenceOf, type Scene, type Told } from './sentence';
