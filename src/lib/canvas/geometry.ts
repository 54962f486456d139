/** Where things are on the canvas and what stands under a place: all in pixels at zoom 1. */
export { boxOfCard, partBox, type Box, type CardPart, type Point } from './geometry-cards';
export { frameTitle } from './geometry-frames';
export { levelAt, type Level } from './geometry-level';
export { withPlaces } from './geometry-places';
export { endsOn, ghostPlace, portNear, portPlace, type PortHit } from './geometry-ports';
export { cardsIn } from './geometry-index';
export { cardAt, targetAt } from './geometry-target';
export {
  distanceTo,
  pathBetween,
  pointOn,
  wireNear,
  wirePath,
  type WirePath,
} from './geometry-wires';
