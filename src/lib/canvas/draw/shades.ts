/** What colour a number has: its sign is always written too. */
import type { Palette } from './types';

export function gradColour(palette: Palette, grad: number): string {
  if (grad > 0) return palette.positive;
  if (grad < 0) return palette.negative;
  return palette.ink2;
}

/** Decades of |number| that tell strong from weak: from 0.001 to 1000. */
const LEAST_DECADE = -3;
const DECADES = 6;

/** From 0 for weak to 1 for strong. */
export function strength(value: number): number {
  const size = Math.abs(value);
  if (Number.isNaN(size) || size === Infinity) return 1;
  if (size === 0) return 0;
  return Math.min(1, Math.max(0, (Math.log10(size) - LEAST_DECADE) / DECADES));
}
