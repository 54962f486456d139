/** The door of sharing: a graph as the end of an address, as a file, as a copy for others. */
export { sharingCopy, wishesOf } from './copy';
export { decodeLink, isOurs, looksLikeLink, newMeter } from './decode';
export { encodeLink } from './encode';
export { FILE_EXTENSION, fileName, fileText, readFileText } from './file';
export { LINK_LIMITS, reachOf } from './limits';
export * from './types';
