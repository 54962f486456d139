/** The door of the layout: where cards stand, and where they could stand better. */
export { CARD_HEIGHT, CARD_WIDTH, cardHeight, FRAME_PADDING, FRAME_TITLE, GRID } from './cards';
export { boundsOf, boxOfCard, centreOf, joinBoxes, NO_BOX, wholeOf, type Box } from './box';
export { placeMissing } from './place';
export type { TidyOptions, TidyProgress } from './tidy';
export { tidyUp } from './tidy-up';
export type * from './types';
export { visibleGraph } from './visible';
export { wireKey } from './wire-key';
