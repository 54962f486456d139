/** Tidying up is asked for rarely: what it takes is loaded when it is. */
import type { Outcome } from '../engine';
import type { TidyOptions } from './tidy';
import type { GridPoint, VisibleGraph } from './types';

/** By card, of nodes and folded groups: where it should stand. Fails only with `tidy-stopped`. */
export async function tidyUp(
  graph: VisibleGraph,
  options: TidyOptions = {},
): Promise<Outcome<ReadonlyMap<string, GridPoint>>> {
  const tidy = await import('./tidy');
  return tidy.tidyUp(graph, options);
}
