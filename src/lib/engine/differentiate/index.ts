/** The door of differentiating: a graph becomes a larger one that computes its gradients. */
export { differentiate, type Derivative, type DifferentiateOptions } from './differentiate';
export type { DerivativeRemark } from './remarks';
export { slopeOfExpression } from './slope-expression';
