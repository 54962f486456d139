/** The door of quick adding and finding: what a few typed characters mean. */
export { findNodes } from './find-nodes';
export { readQuick, type QuickAdd } from './read-quick';
