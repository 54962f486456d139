/** The door of the gestures. */
export { pushAt } from './edge';
export type { Ground, Pace } from './gesture';
export { Hands } from './hands';
export { Incoming } from './incoming';
export { listen } from './listen';
export { looseWire } from './loose';
