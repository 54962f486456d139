/** The size of cards and where their ports are: in pixels at zoom 1. */
import type { NodeRecord } from '../engine';

/** The step of `at` in documents, and of snapping. */
export const GRID = 10;

export const CARD_WIDTH = 160;
export const CARD_HEIGHT = 80;
export const GROUP_WIDTH = 180;

/** Between the cards of a group and its frame; its title takes more at the top. */
export const FRAME_PADDING = 20;
export const FRAME_TITLE = 24;

/** Each port past the second makes a card so much higher. */
const EXTRA_PORT = 20;
/** From the top and the bottom edge to the outermost ports. */
const PORT_MARGIN = 20;

/** How high a card with so many ports on its busier side is. */
export const cardHeight = (ports: number): number =>
  CARD_HEIGHT + EXTRA_PORT * Math.max(0, ports - 2);

/** How far below the centre of its card a port is: evenly spread, a single one in the middle. */
export function portOffset(port: number, ports: number, height: number): number {
  if (ports <= 1) return 0;
  const top = PORT_MARGIN - height / 2;
  return top + (port * (height - 2 * PORT_MARGIN)) / (ports - 1);
}

/** How high the card of a node is. */
export const nodeHeight = ({ inputs }: Pick<NodeRecord, 'inputs'>): number =>
  cardHeight(inputs?.length ?? 0);
