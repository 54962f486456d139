/** The door of what stands in a link: a document as bytes and back. */
export { EXPECTATIONS } from './places';
export { readGraph } from './read';
export { writeGraph } from './write';
