/** How ELK is asked to draw. */
import type { LayoutOptions } from 'elkjs/lib/elk-api';

/** Between columns, and between cards in a column, in pixels; the grid may take 10 of it. */
export const BESIDE = 80;
export const BELOW = 40;

/** Above so many cards the thorough way takes too long. */
const MANY = 800;

export const elkOptions = (cards: number): LayoutOptions => ({
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.layered.spacing.nodeNodeBetweenLayers': `${BESIDE}`,
  'elk.spacing.nodeNode': `${BELOW}`,
  'elk.spacing.componentComponent': '60',
  'elk.layered.nodePlacement.strategy': cards > MANY ? 'BRANDES_KOEPF' : 'LINEAR_SEGMENTS',
  'elk.layered.thoroughness': cards > 200 ? '3' : '10',
});
