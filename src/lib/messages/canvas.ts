/** Sentences of the canvas. */
import type { Sentences } from './sentences';

export const CANVAS: Sentences = {
  graph: () => 'Graph',
  'graph-help': () =>
    'Arrow keys follow the wires, Enter edits, C connects, Delete removes; the question mark shows all keys.',
  'graph-outline': () => 'The outline beside it shows and edits the same graph.',
  'name-of': (p) => `Name of ${p.id}`,

  'canvas-tool': () => 'What a drag does',
  'tool-pan': () => 'Pan',
  'tool-pan-about': () => 'A drag on the paper moves it',
  'tool-select': () => 'Select',
  'tool-select-about': () => 'A drag on the paper selects what it touches',
  'canvas-zoom': () => 'Zoom',
  'zoom-in': () => 'Zoom in',
  'zoom-out': () => 'Zoom out',
  'zoom-fit': () => 'Show the whole graph',

  'canvas-empty': () => 'An empty page',
  'canvas-empty-how': () =>
    'Double-click or double-tap to add a node here, drag one in from the palette, or type a formula above.',
  'canvas-examples': () => 'Open an example',

  'wire-into-folded': () => 'This group is folded: unfold it to wire something into it.',
  'nothing-to-give': () => 'Nothing in this group is used outside of it yet: unfold it.',
};
