/** The door of the sum over paths. */
export { MOST_COUNTED } from './path-count';
export type { Path, PathsWanted, PathSum } from './path-sum';
export { sumOverPaths } from './sum-over-paths';
