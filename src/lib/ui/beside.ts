/** Where something that opens at a place of the window stands: below it, or above, always inside. */

/** A place, or a box to stand beside. */
export type Anchor = { readonly x: number; readonly y: number } | DOMRect | HTMLElement;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 6;
/** What stays free at the edges of the window. */
const MARGIN = 8;

export function boxOf(anchor: Anchor): Box {
  if ('getBoundingClientRect' in anchor) return anchor.getBoundingClientRect();
  if ('left' in anchor) return anchor;
  return { left: anchor.x, top: anchor.y, right: anchor.x, bottom: anchor.y };
}

/** Below, where it fits; else above, where it fits; else as low as the window allows. */
export function beside(box: Box, size: Size, window: Size): { left: number; top: number } {
  const below = box.bottom + GAP;
  const above = box.top - GAP - size.height;
  const lowest = Math.max(MARGIN, window.height - MARGIN - size.height);
  const rightmost = Math.max(MARGIN, window.width - MARGIN - size.width);
  const top = below <= lowest ? below : above >= MARGIN ? above : lowest;
  return { left: Math.min(Math.max(MARGIN, box.left), rightmost), top };
}
