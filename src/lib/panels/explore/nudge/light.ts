/** A nudge in the graph: where the leaf goes, and where the output goes with it. */
import type { CardTags } from '../../../canvas';
import type { Nudge } from '../../../engine';
import { shortNumber } from '../../../ui';
import type { Layer } from '../../workbench';

export function layerOf({ leaf, moved, after }: Nudge, output: string, digits: number): Layer {
  const tags = new Map<string, CardTags>([[leaf, arrow(moved, digits)]]);
  if (output !== leaf) tags.set(output, arrow(after, digits));
  return { tags };
}

/** The number that a card would show then. */
export const arrow = (value: number, digits: number): CardTags => ({
  data: { text: `→ ${shortNumber(value, digits)}`, tone: 'value' },
});
