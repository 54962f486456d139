/** The whole graph: around all cards and all frames. */
import { boundsOf, type VisibleGraph } from '../layout';
import type { Box } from './geometry';

/** null: there are no cards. */
export function wholeOf({ cards, frames }: VisibleGraph): Box | null {
  const bounds = boundsOf(cards);
  if (bounds === null) return null;
  return {
    left: Math.min(bounds.left, ...frames.map(({ left }) => left)),
    top: Math.min(bounds.top, ...frames.map(({ top }) => top)),
    right: Math.max(bounds.right, ...frames.map(({ right }) => right)),
    bottom: Math.max(bounds.bottom, ...frames.map(({ bottom }) => bottom)),
  };
}
