/** The door of the nudges: what the output really does when leaves move. */
export { climb } from './climb';
export { NUDGE_STEPS, nudgeCurve } from './curve';
export { nudge } from './nudge';
export type * from './nudging';
