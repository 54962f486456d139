/** What the outline says, to the eye and to the ear. */
import type { Sentences } from './sentences';

const MANY = new Intl.NumberFormat('en');

export const OUTLINE: Sentences = {
  'outline-panel': () => 'Outline of the graph',
  'outline-keys': () =>
    'Up and down arrows go to other rows, Enter or F2 renames, Delete deletes the node.',
  // People count inputs from 1.
  'input-of': (p) => `Input ${Number(p.port) + 1} of ${p.id}`,
  'show-earlier': (p) => `Show ${MANY.format(Number(p.count))} before`,
  'more-actions': () => 'More…',
  groups: () => 'Groups',
  fold: () => 'Fold',
  unfold: () => 'Unfold',
  'fold-of': (p) => `Members of ${p.id}`,
  'ungroup-of': (p) => `Ungroup ${p.id}`,
};
