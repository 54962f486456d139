/** Frames of groups: where their titles are, and which frame a place takes hold of. */
import type { GroupFrame, VisibleGraph } from '../layout';
import { grown, isInside, type Box, type Point } from './geometry-cards';

const TITLE_HEIGHT = 26;
const WIDEST_TITLE = 200;
/** Pixels of the screen. */
const SMALLEST_TITLE = 11;
const MARK = { size: 14, inset: 9 };

/** The strip at the top left in which the name and the fold mark stand. */
export const frameTitle = ({ left, top, right }: GroupFrame): Box => ({
  left,
  top,
  right: Math.min(right, left + WIDEST_TITLE),
  bottom: top + TITLE_HEIGHT,
});

/** Far out a title of readable size would not fit between frame and cards; the mark goes with it. */
export const marksFrames = (zoom: number): boolean => zoom >= SMALLEST_TITLE / (TITLE_HEIGHT - 2);

/** The mark that folds the group. */
export function frameMark({ left, top }: GroupFrame): Box {
  const start = { x: left + MARK.inset, y: top + MARK.inset };
  return { left: start.x, top: start.y, right: start.x + MARK.size, bottom: start.y + MARK.size };
}

/** The innermost frame whose title or border is at the place. */
export function frameNear({ frames }: VisibleGraph, point: Point, radius: number): string | null {
  for (let place = frames.length - 1; place >= 0; place -= 1) {
    const frame = frames[place];
    if (isInside(point, frameTitle(frame)) || isOnBorder(point, frame, radius)) return frame.id;
  }
  return null;
}

const isOnBorder = (point: Point, frame: Box, radius: number): boolean =>
  isInside(point, grown(frame, radius)) && !isInside(point, grown(frame, -radius));
