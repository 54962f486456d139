/** The door of files: what is saved as one, and what is opened from one. */
export { chooseFiles } from './choose';
export { download } from './download';
export { openFiles } from './open';
export type { Refused } from './read';
export { saveFile } from './save';
