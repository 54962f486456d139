/** Puts cards in their places. */
import { success } from '../../engine';
import type { Command } from './command';

/** Steps of 10 px, as in `at`. */
export type GridPoint = readonly [x: number, y: number];

/** After a drag: the new centres; the members of a group move along with it. */
export const move = (_places: ReadonlyMap<string, GridPoint>): Command => success;

/** Exactly these places; of a group its own alone. */
export const place = (_places: ReadonlyMap<string, GridPoint>): Command => success;
