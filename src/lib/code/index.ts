/** The door of the code layer: text to graph and back, and what the numbers come from. */
export * from './derivation';
export * from './formula';
