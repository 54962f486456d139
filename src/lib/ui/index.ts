/** The door of what panels are made of; components are imported one by one. */
export { copyExactly } from './exact-copy';
export { exactNumber, shortNumber, signedNumber } from './number';
export { splitAt } from './place';
