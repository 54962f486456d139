/** The door of the gradient check. */
export {
  checkGradients,
  createGradientCheck,
  USUAL_H,
  type CheckOptions,
  type GradientCheck,
  type GradientCheckRun,
  type LeafCheck,
  type Verdict,
} from './check';
export { Kinks } from './kinks';
export { roundingOf } from './rounding';
