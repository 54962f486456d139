/** The marks that fold groups and open them: only where they are drawn, and nothing else is pressed. */
import type { VisibleGraph } from '../layout';
import { cardMark, grown, isInside, type Box, type Point } from './geometry-cards';
import { frameMark, marksFrames } from './geometry-frames';
import { levelAt } from './geometry-level';
import type { Target } from './types';

/** Sides of the square that takes the press, on the screen. */
const SIDE = { fine: 22, coarse: 44 };

export interface Mark {
  readonly id: string;
  /** What pressing it makes of the group. */
  readonly folded: boolean;
}

/** `target` is what stands at the place: a port or a card above a mark is meant itself. */
export function markAt(
  graph: VisibleGraph,
  target: Target,
  point: Point,
  zoom: number,
  isCoarse: boolean,
): Mark | null {
  const side = SIDE[isCoarse ? 'coarse' : 'fine'] / zoom;
  const takes = (mark: Box): boolean =>
    isInside(point, grown(mark, Math.max(0, (side - (mark.right - mark.left)) / 2)));
  if (target.on === 'frame' || target.on === 'blank') {
    const frame = marksFrames(zoom) && graph.frames.findLast((each) => takes(frameMark(each)));
    return frame ? { id: frame.id, folded: true } : null;
  }
  if (!('id' in target) || levelAt(zoom) !== 'near') return null;
  const card = graph.cards[graph.cardOf.get(target.id) ?? -1];
  const isMark = card !== undefined && card.group >= 0 && takes(cardMark(card));
  return isMark ? { id: card.id, folded: false } : null;
}
