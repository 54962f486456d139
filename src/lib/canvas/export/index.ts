/** The door of pictures of the graph. */
export { createPictures } from './pictures';
export { drawStill } from './still';
