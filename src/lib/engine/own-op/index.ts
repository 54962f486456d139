/** The door of the check of own ops. */
export { checkOwnOp } from './check-own-op';
export * from './own-op-check';
