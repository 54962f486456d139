/** A scene that no hand is on: pictures show the graph alone. */
import type { Scene } from '../draw';
import type { CanvasPicture } from '../types';

export const UNTOUCHED: Pick<Scene, 'hover' | 'wiring' | 'drag' | 'scrub' | 'places'> = {
  hover: null,
  wiring: null,
  drag: null,
  scrub: null,
  places: null,
};

export const UNMARKED: Pick<
  CanvasPicture,
  'selected' | 'selectedWires' | 'focus' | 'found' | 'loose' | 'spotlight' | 'tags' | 'wireTags'
> = {
  selected: new Set(),
  selectedWires: [],
  focus: null,
  found: null,
  loose: null,
  spotlight: null,
  tags: undefined,
  wireTags: undefined,
};
