/** The door of the engine for every other layer. */
export * from './problem';
export * from './expression';
export * from './graph';
export * from './ops';
