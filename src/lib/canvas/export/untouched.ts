/** A scene that no hand is on: pictures show the graph alone. */
import type { Scene } from '../draw';

export const UNTOUCHED: Pick<Scene, 'hover' | 'wiring' | 'drag' | 'scrub' | 'places'> = {
  hover: null,
  wiring: null,
  drag: null,
  scrub: null,
  places: null,
};
