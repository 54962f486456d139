/** A step along the gradient in the graph: where each leaf would go, and the output with them. */
import type { CardTags } from '../../../canvas';
import type { Climb } from '../../../engine';
import type { Layer } from '../../workbench';
import { arrow } from '../nudge/light';

export function layerOf({ leaves, after }: Climb, output: string, digits: number): Layer {
  const tags = new Map<string, CardTags>(
    leaves.map(({ id, after: to }) => [id, arrow(to, digits)]),
  );
  if (!tags.has(output)) tags.set(output, arrow(after, digits));
  return { tags };
}
