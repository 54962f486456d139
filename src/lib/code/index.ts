/** The door of the code layer: text to graph and back. */
export * from './formula';
