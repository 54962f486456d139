/** Where things are on the canvas and what stands under a place: all in pixels at zoom 1. */
export {
  boxOfCard,
  cardMark,
  contentTop,
  grown,
  isInside,
  meet,
  partBox,
  type Box,
  type CardPart,
  type Point,
} from './geometry-cards';
export { frameMark, frameTitle, marksFrames } from './geometry-frames';
export { levelAt, MIDDLE, type Level } from './geometry-level';
export { markAt, type Mark } from './geometry-marks';
export { withPlaces } from './geometry-places';
export { pressAt, pressBox, type Presses } from './geometry-presses';
export { endsOn, ghostPlace, portNear, portPlace, type PortHit } from './geometry-ports';
export { cardsIn, indexBoxes, type SpatialIndex } from './geometry-index';
export { cardAt, targetAt } from './geometry-target';
export {
  boxOfPath,
  distanceTo,
  pathBetween,
  pointOn,
  wireNear,
  wirePath,
  type WirePath,
} from './geometry-wires';
