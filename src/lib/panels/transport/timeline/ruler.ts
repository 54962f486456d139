/** From positions to pixels and back. */

/** Pixels beside the first and the last step. */
export const EDGE = 14;

export interface Ruler {
  readonly width: number;
  /** How many steps there are. */
  readonly length: number;
}

export function xOf(position: number, { width, length }: Ruler): number {
  return EDGE + (length === 0 ? 0 : position / length) * (width - 2 * EDGE);
}

/** The nearest position to a point. */
export function positionAt(x: number, { width, length }: Ruler): number {
  const share = (x - EDGE) / Math.max(1, width - 2 * EDGE);
  return Math.round(Math.min(1, Math.max(0, share)) * length);
}
