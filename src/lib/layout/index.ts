/** The door of the layout: where cards stand, and where they could stand better. */
export { CARD_HEIGHT, CARD_WIDTH, cardHeight, GRID, GROUP_WIDTH, portOffset } from './cards';
export type * from './types';
