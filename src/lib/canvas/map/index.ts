/** The map of the whole in a corner: where it is, what it shows, and which place is under a point. */
export { drawMap } from './draw-map';
export { mapOf, mapPoint, type MapPlace } from './place';
