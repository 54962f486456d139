/** The positions that are marked: each step, or each node. */
import type { Grain } from '../../../editor';
import type { Course } from '../course';

export interface Stops {
  readonly count: number;
  /** Stop number `place`, counted from 0. */
  at(place: number): number;
}

export function stopsOf({ length, timeline: { coarse } }: Course, grain: Grain): Stops {
  return grain === 'fine'
    ? { count: length, at: (place) => place + 1 }
    : { count: coarse.length, at: (place) => coarse[place] };
}
