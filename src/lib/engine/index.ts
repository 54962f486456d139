/** The door of the engine for every other layer. */
export * from './problem';
export * from './expression';
export * from './graph';
export * from './ops';
export * from './tape';
export * from './differentiate';
export * from './unfold';
export { Value, type Operand } from './value';
export { record, toDocument, type Recording } from './value-document';
export {
  checkGradients,
  createGradientCheck,
  USUAL_H,
  type CheckOptions,
  type GradientCheck,
  type GradientCheckRun,
  type LeafCheck,
  type Verdict,
} from './gradcheck';
export * from './work';
export { rightPass, type RightPass } from './right';
export * from './paths';
export * from './nudge';
export * from './tangents';
export * from './own-op';
