/** What lies over the graph is drawn by what comes when it is first needed. */
import type { CanvasPicture } from '../types';
import type { Overlay } from './overlay/types';

export const needsOverlay = ({ spotlight, tags, wireTags, presses }: CanvasPicture): boolean =>
  spotlight != null ||
  [tags, wireTags, presses].some((each) => each !== undefined && each.size > 0);

export async function loadOverlay(): Promise<Overlay> {
  const { OVERLAY } = await import('./overlay/overlay');
  return OVERLAY;
}
