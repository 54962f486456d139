/** The door of storage: what is kept in the browser, and how. */
export { withEntry, type Entry, type StampedEntry } from './entry';
export { faultOf, isFault } from './fault';
export { browserParts, type LibraryParts } from './parts';
export { Saver } from './saver';
export { remainsOf, Shelf, type Loaded, type Remains, type Work } from './shelf';
export { memoryStore, type Store } from './store';
