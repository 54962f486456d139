/** The door of the engine for every other layer. */
export * from './problem';
export * from './expression';
export * from './graph';
export * from './ops';
export * from './tape';
export * from './differentiate';
export { Value, type Operand } from './value';
export { record, toDocument, type Recording } from './value-document';
export * from './gradcheck';
export * from './work';
export * from './right';
export * from './paths';
export type * from './nudge/nudging';
export type * from './tangents/tangents';
export * from './own-op/own-op-check';
