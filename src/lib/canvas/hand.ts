/** What a gesture under way lets be seen: drawn with the picture, gone with the gesture. */
import type { Scene } from './draw';

export type Hand = Pick<Scene, 'hover' | 'wiring' | 'drag' | 'scrub' | 'places'>;

export const EMPTY_HAND: Hand = {
  hover: null,
  wiring: null,
  drag: null,
  scrub: null,
  places: null,
};

export const EMPTY_DRAG = { guides: [], ghosts: [], insert: null, box: null } as const;

/** Why something cannot be, as a key of the messages. */
export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string>>;
}
