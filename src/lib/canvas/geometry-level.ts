/** How much of a card is shown at a zoom. */

/** Near: the full card; middle: name and data; far: a dot. */
export type Level = 'near' | 'middle' | 'far';

const NEAR = 0.7;
export const MIDDLE = 0.32;

export function levelAt(zoom: number): Level {
  if (zoom >= NEAR) return 'near';
  return zoom >= MIDDLE ? 'middle' : 'far';
}
