/** Frames of groups: where their titles are, and which frame a place takes hold of. */
import { FRAME_TITLE, type Box, type GroupFrame, type VisibleGraph } from '../layout';
import { grown, isInside } from './geometry-cards';
import type { ModelPoint } from './hand';

const WIDEST_TITLE = 200;

/** The strip at the top left in which the name and the fold mark stand. */
export const frameTitle = ({ left, top, right }: GroupFrame): Box => ({
  left,
  top,
  right: Math.min(right, left + WIDEST_TITLE),
  bottom: top + FRAME_TITLE,
});

/** The innermost frame whose title or border is at the place. */
export function frameNear(
  { frames }: VisibleGraph,
  point: ModelPoint,
  radius: number,
): string | null {
  for (let place = frames.length - 1; place >= 0; place -= 1) {
    const frame = frames[place];
    if (isInside(point, frameTitle(frame)) || isOnBorder(point, frame, radius)) return frame.id;
  }
  return null;
}

const isOnBorder = (point: ModelPoint, frame: Box, radius: number): boolean =>
  isInside(point, grown(frame, radius)) && !isInside(point, grown(frame, -radius));
